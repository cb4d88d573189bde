import Detection
import Documents

extension Construction {
  /// What is said to be done.
  static let done: [Construction] = [
    .init(.reportDone, 3, "Hierbij bied ik u de evaluatie van de Drinkwaterwet aan."),
    .init(.reportDone, 3, "Met deze brief informeer ik u over de stand van de dijkversterking."),
    .init(.reportDone, 3, "Het ministerie heeft een leidraad voor zorgboeren opgesteld."),
    .init(.reportDone, 3, "In 2025 is een meldpunt voor geluidshinder geopend."),
    .init(.reportDone, "De motie is hiermee uitgevoerd."),
    .init(.reportDone, 4, "Hiermee is de motie van het lid Smit afgedaan."),
    .init(.reportDone, 4, "Met deze brief voldoe ik aan het verzoek van de commissie."),
    .init(.reportDone, 4, "Hiermee geef ik invulling aan de motie."),
    .init(.reportDone, 3, "De Kamer is hierover op 3 maart geïnformeerd."),
    .init(.reportDone, 3, "Ik heb uw Kamer hierover in mei geïnformeerd."),
    .init(.reportDone, "Vorig jaar zijn vijftig woningen opgeleverd."),
    .init(.reportDone, 3, "De toegezegde handreiking is in juni gepubliceerd."),
    .init(.reportDone, 3, "Het advies is op 4 april aan uw Kamer aangeboden."),
    .init(.reportDone, 3, "Wij hebben de afgelopen periode intensief overlegd met de regio."),
    .init(.reportDone, 3, "Het kabinet heeft 30 miljoen euro vrijgemaakt voor het herstel."),
    .init(
      .reportDone,
      "Minister De Wit: Ik heb daar vorige week met de burgemeesters over gesproken.",
      in: .debate
    ),
    .init(
      .reportDone,
      "Minister De Wit: Die brief heb ik gisteren aan de Kamer gestuurd.",
      in: .debate
    ),
    .init(.reportDone, "De ministerraad heeft ingestemd met het voorstel.", in: .persbericht),
    .init(.reportDone, "Naar aanleiding van deze signalen is de inspectie een onderzoek gestart."),
    .init(.reportDone, "Hiervoor is in 2023 een aanjaagteam ingesteld."),
    .init(.reportDone, "Het kabinet heeft hiervoor 20 miljoen euro beschikbaar gesteld."),
    .init(.reportDone, "Ik heb de Kamer hierover bij brief van 3 juni 2024 geïnformeerd."),
    .init(.reportDone, "In mijn brief van 3 juni heb ik uw Kamer hierover geïnformeerd."),
    .init(.reportDone, "Uw Kamer is hierover per brief geïnformeerd."),
    .init(.reportDone, "Vorige maand heb ik hierover met de sector gesproken."),
    .init(.reportDone, "Ik heb mijn ambtgenoot hierop aangesproken."),
    .init(.reportDone, "In het coalitieakkoord is afgesproken dat er een fonds komt."),
    .init(.reportDone, "Sinds 2022 zijn er tientallen controles uitgevoerd."),
    .init(.reportDone, "De minister van Buitenlandse Zaken heeft de ambassadeur ontboden."),
    .init(.reportDone, "De regeling is per 1 januari aangepast."),
    .init(.reportDone, "Met de sector zijn afspraken gemaakt over de lozingen."),
  ]

  /// What is under way.
  static let inProgress: [Construction] = [
    .init(.reportProgress, 3, "Momenteel vindt een evaluatie van de regeling plaats."),
    .init(.reportProgress, 3, "Ik werk aan een voorstel voor een nieuw tariefstelsel."),
    .init(.reportProgress, 3, "Er wordt gewerkt aan een landelijke standaard."),
    .init(.reportProgress, 3, "Een wetsvoorstel is in voorbereiding."),
    .init(.reportProgress, 3, "Het onderzoek naar de kosten loopt nog."),
    .init(.reportProgress, 3, "De gesprekken met de sector zijn gaande."),
    .init(.reportProgress, 3, "Hierover ben ik in gesprek met de VNG."),
    .init(.reportProgress, 3, "De uitvoering van de motie ligt op schema."),
    .init(.reportProgress, 3, "Het kabinet is bezig met een herziening van de wet."),
    .init(.reportProgress, 3, "De voorbereidingen voor de proef zijn in volle gang."),
    .init(.reportProgress, 3, "De eerste stappen zijn gezet om het register te vullen."),
    .init(.reportProgress, 3, "Inmiddels is een begin gemaakt met de sanering."),
    .init(.reportProgress, "Minister De Wit: Daar zijn we op dit moment mee bezig.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: We zijn daarover in gesprek met de banken.",
      in: .debate
    ),
    .init(.reportProgress, "Ik sta hierover in nauw contact met de gemeente."),
    .init(.reportProgress, "Ik ben en blijf hierover met de sector in gesprek."),
    .init(.reportProgress, "Op dit moment wordt onderzocht of de norm kan worden aangescherpt."),
    .init(.reportProgress, "Samen met de VNG werk ik aan een handreiking."),
    .init(.reportProgress, "Momenteel werkt het ministerie aan een nieuwe regeling."),
    .init(.reportProgress, "De evaluatie van de wet is in volle gang."),
    .init(.reportProgress, "Hierover worden op dit moment gesprekken gevoerd met de provincies."),
    .init(.reportProgress, "Ik ben met de gemeenten in gesprek over een oplossing."),
    .init(.reportProgress, "Het kabinet is gestart met de uitwerking van dit plan."),
    .init(.reportProgress, "Inmiddels is gestart met de voorbereiding van de aanbesteding."),
    .init(.reportProgress, "De NVWA doet onderzoek naar deze meldingen."),
    .init(.reportProgress, "Er loopt een onderzoek naar de oorzaken."),
    .init(.reportProgress, "Het wetsvoorstel ligt momenteel voor advies bij de Raad van State."),
    .init(.reportProgress, "Er wordt hard gewerkt om de achterstanden weg te werken."),
  ]

  /// What is done in part.
  static let partial: [Construction] = [
    .init(.reportPartial, 3, "De aanbevelingen zijn deels uitgevoerd."),
    .init(.reportPartial, 3, "Aan de motie is gedeeltelijk uitvoering gegeven."),
    .init(
      .reportPartial,
      3,
      "Er is weinig aandacht voor de positie van vrouwen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportPartial,
      "De motie is slechts gedeeltelijk uitgevoerd.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportPartial,
      3,
      "Het toezicht op de mijnen is onvoldoende.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportPartial,
      3,
      "De nota besteedt te weinig aandacht aan kleine boeren.",
      in: .ngoPaper,
      voice: .recommended
    ),
  ]

  /// What has not been done.
  static let lacking: [Construction] = [
    .init(.reportLacking, 3, "De toegezegde evaluatie is nog niet gereed."),
    .init(.reportLacking, 3, "Het is niet gelukt de brief voor de zomer te versturen."),
    .init(.reportLacking, 3, "De invoering van het register is vertraagd."),
    .init(.reportLacking, 3, "Het wetsvoorstel is nog niet ingediend."),
    .init(.reportLacking, 3, "Helaas is de planning niet gehaald."),
    .init(
      .reportLacking,
      "De aangekondigde wet laat nog op zich wachten.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      3,
      "In de nota staat geen woord over vrouwenrechten.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      "De afspraken met de havens worden niet eens genoemd.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      3,
      "Er is geen onafhankelijk toezicht op de keten.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      4,
      "De minister schrapt het budget voor toezicht.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      "Van de beloofde controles is niets terechtgekomen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      3,
      "De overheid controleert de verslagen niet.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      "De toezegging van de minister is niet nagekomen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(.reportLacking, "De aangekondigde brief heeft vertraging opgelopen."),
    .init(.reportLacking, "Het beoogde aantal woningen is niet gehaald."),
    .init(.reportLacking, "Tot nu toe is dit niet gelukt."),
    .init(.reportLacking, "Het onderzoek is nog niet afgerond."),
    .init(.reportLacking, "De planning is daardoor met een jaar uitgelopen."),
  ]

  /// Description, definition, events, others: no statement at all.
  static let nothing: [Construction] = [
    .init(nil, "Het huurcontract loopt volgend jaar af."),
    .init(nil, "Het convenant met de brouwers loopt eind 2027 af."),
    .init(nil, "De leerplicht begint op vijfjarige leeftijd."),
    .init(nil, "Er zijn geen gevallen bekend waarin dit is misgegaan."),
    .init(nil, "Het aantal leerlingen daalt al jaren."),
    .init(nil, "Onder een zorgboerderij wordt verstaan een boerderij waar zorg wordt verleend."),
    .init(nil, "In hoofdstuk 3 worden de uitkomsten besproken."),
    .init(nil, "Uit de cijfers blijkt dat de uitval toeneemt."),
    .init(nil, "De vraag naar zorg zal verder toenemen."),
    .init(nil, "Er zijn in Nederland ruim duizend zwembaden."),
    .init(nil, "De Duitse regering zal de grenscontroles verlengen."),
    .init(nil, "De supermarkten zullen het assortiment uitbreiden."),
    .init(nil, "Heeft de minister overwogen een meldpunt te openen?"),
    .init(nil, "Tabel 3 geeft de uitgaven per provincie weer."),
    .init(nil, "Het vorige kabinet wilde de dienst splitsen."),
    .init(nil, "Ik heb kennisgenomen van het bericht."),
    .init(nil, "Ik ben bekend met het artikel."),
    .init(nil, "Onze organisatie werd in 1982 opgericht.", in: .ngoPaper),
    .init(nil, "In deze landen werken miljoenen mensen in de textiel.", in: .ngoPaper),
    .init(nil, "constaterende dat de wachttijden oplopen;", in: .motie),
    .init(nil, "van mening dat dit onwenselijk is;", in: .motie),
    .init(nil, "Minister De Wit: De motie op stuk nr. 13 krijgt oordeel Kamer.", in: .debate),
    .init(nil, "De heer Bos: Ik vind dat de minister te weinig doet.", in: .debate),
    .init(nil, "Minister De Wit: Dank voor deze vraag van mevrouw Aydin.", in: .debate),
    .init(nil, "De vragen zijn gesteld naar aanleiding van een uitzending."),
    .init(nil, "Volgens het CBS waren er in 2023 ruim 30.000 daklozen."),
    .init(nil, "Het is niet bekend hoeveel mensen dit betreft."),
    .init(nil, "Deze cijfers worden niet centraal geregistreerd."),
    .init(nil, "Mensen zoeken vaak pas laat hulp."),
    .init(nil, "Uit het onderzoek blijkt dat veel huurders hun rechten niet kennen."),
    .init(nil, "De rechter heeft de verdachte vrijgesproken."),
    .init(nil, "Het bedrijf heeft zelf besloten de productie te staken."),
    .init(nil, "De Europese Commissie heeft in mei een voorstel gepubliceerd."),
    .init(nil, "Het gaat hier om een complex vraagstuk."),
    .init(nil, "Dit kan verschillende oorzaken hebben."),
    .init(nil, "De gemeente Zwolle heeft laten weten dat het plein wordt afgesloten."),
    .init(nil, "Het beeld in het artikel herken ik niet."),
    .init(nil, "De zorgverzekeraars hebben aangegeven dat zij de kosten vergoeden."),
    .init(nil, "Dit betekent dat huurders meer gaan betalen."),
  ]
}
