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
    .init(
      .reportDone,
      "Minister De Wit: Wij hebben dat vorige week aan de Kamer gemeld.",
      in: .debate
    ),
    .init(
      .reportDone,
      "Minister De Wit: Ik heb daar met mijn Franse collega over gesproken.",
      in: .debate
    ),
    .init(.reportDone, "Minister De Wit: We hebben daar 50 miljoen voor vrijgemaakt.", in: .debate),
    .init(
      .reportDone,
      "Minister De Wit: Ik heb dat ook in Brussel aan de orde gesteld.",
      in: .debate
    ),
    .init(
      .reportDone,
      "Minister De Wit: Die toezegging heb ik vorig jaar gedaan en die is inmiddels uitgevoerd.",
      in: .debate
    ),
    .init(
      .reportDone,
      "De afgelopen jaren heeft het kabinet fors geïnvesteerd in de capaciteit van de politie."
    ),
    .init(.reportDone, "Daartoe is in 2022, samen met de sector, een convenant gesloten."),
    .init(
      .reportDone,
      "Naar aanleiding van de motie heeft de minister de regeling met ingang van 1 januari verruimd."
    ),
    .init(.reportDone, "Ter uitvoering van de motie is een onafhankelijk onderzoek uitgevoerd."),
    .init(
      .reportDone,
      "Minister De Wit: Dat heb ik ook aan mijn collega overgebracht.",
      in: .debate
    ),
    .init(.reportDone, "Minister De Wit: Wij hebben daar in de Raad voor gepleit.", in: .debate),
    .init(.reportDone, "Minister De Wit: Nederland heeft dat voorstel gesteund.", in: .debate),
    .init(
      .reportDone,
      "Minister De Wit: Ik heb toen aandacht gevraagd voor de positie van vrouwen.",
      in: .debate
    ),
    .init(
      .reportDone,
      "In het akkoord is, ter uitvoering van de motie, een bepaling over inspecties opgenomen."
    ),
    .init(
      .reportDone,
      "Minister De Wit: Ik heb dat bij de sector onder de aandacht gebracht.",
      in: .debate
    ),
    .init(
      .reportDone,
      "Minister De Wit: Daar hebben we vorige week een brief over gestuurd.",
      in: .debate
    ),
    .init(
      .reportDone,
      "Minister De Wit: We hebben daar een onafhankelijk onderzoek naar laten doen.",
      in: .debate
    ),
    .init(.reportDone, "Minister De Wit: De regels zijn vorig jaar aangescherpt.", in: .debate),
    .init(.reportDone, "Minister De Wit: Dat hebben we in de wet geregeld.", in: .debate),
    .init(.reportDone, "Op 3 maart heb ik hierover een gesprek gevoerd met de bestuurders."),
    .init(.reportDone, "Het kabinet heeft de sancties in Europees verband gesteund."),
    .init(.reportDone, "Nederland heeft hiervoor 5 miljoen euro bijgedragen."),
    .init(.reportDone, "Ik heb de situatie onder de aandacht gebracht van mijn ambtgenoot."),
    .init(.reportDone, "Tijdens mijn bezoek heb ik hier aandacht voor gevraagd."),
    .init(.reportDone, "De gemeente is hierover door het ministerie geïnformeerd."),
    .init(.reportDone, "De afgelopen periode is de capaciteit van het loket uitgebreid."),
    .init(.reportDone, "Ook zijn er afspraken gemaakt over de doorlooptijden."),
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
    .init(.reportProgress, "Minister De Wit: Dat zijn we aan het uitwerken.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: We zijn aan het kijken hoe dat beter kan.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Daar wordt op dit moment naar gekeken.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: Er wordt nu hard gewerkt aan een oplossing.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Dat onderzoek loopt nog.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: We zijn daarover in overleg met de provincies.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: Wij zijn nu bezig om de regels te herzien.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: We kijken op dit moment samen met de sector naar alternatieven.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: De gesprekken daarover lopen op dit moment.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Op dit moment werken de ministeries van BZK en JenV samen aan een handreiking voor gemeenten."
    ),
    .init(
      .reportProgress,
      "Daarnaast ben ik, samen met de provincies, bezig om de regeling te vereenvoudigen."
    ),
    .init(.reportProgress, "Er vindt momenteel overleg plaats met de betrokken gemeenten."),
    .init(.reportProgress, "De wet wordt thans geëvalueerd."),
    .init(
      .reportProgress,
      "Minister De Wit: Wij werken daar in Europees verband aan.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Daar lopen nu gesprekken over.", in: .debate),
    .init(.reportProgress, "Minister De Wit: Er wordt nu een plan uitgewerkt.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: Ik ben daarover in contact met de burgemeester.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Daar is de toezichthouder nu mee bezig.", in: .debate),
    .init(.reportProgress, "Minister De Wit: De AFM is dat aan het onderzoeken.", in: .debate),
    .init(.reportProgress, "Minister De Wit: Dat traject loopt.", in: .debate),
    .init(.reportProgress, "Minister De Wit: Dat is inmiddels in gang gezet.", in: .debate),
    .init(.reportProgress, "Minister De Wit: Wij zitten midden in dat proces.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: Daar wordt door het ministerie aan gewerkt.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: Er wordt nu gekeken naar de gevolgen voor kleine banken.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Die evaluatie is op dit moment gaande.", in: .debate),
    .init(.reportProgress, "Minister De Wit: Daar voeren we nu het gesprek over.", in: .debate),
    .init(
      .reportProgress,
      "Minister De Wit: De voorbereidingen daarvoor zijn gestart.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: Ik werk daar samen met mijn collega aan.",
      in: .debate
    ),
    .init(
      .reportProgress,
      "Minister De Wit: In Brussel wordt daar nog over onderhandeld.",
      in: .debate
    ),
    .init(.reportProgress, "Minister De Wit: Wij bereiden dat nu voor.", in: .debate),
    .init(.reportProgress, "Het onderzoek van de inspectie is nog gaande."),
    .init(.reportProgress, "Ik ben momenteel in overleg met de betrokken partijen."),
    .init(.reportProgress, "Er zijn stappen gezet om de doorlooptijd te verkorten."),
    .init(.reportProgress, "Dit onderzoek wordt momenteel uitgevoerd."),
    .init(.reportProgress, "Op dit moment bereidt mijn ministerie een wetsvoorstel voor."),
    .init(.reportProgress, "De minister van VWS werkt op dit moment aan een visie."),
  ]

  /// What is done in part.
  static let partial: [Construction] = [
    .init(.reportPartial, 3, "De aanbevelingen zijn deels uitgevoerd."),
    .init(
      .reportPartial,
      3,
      "De toegezegde keuring is slechts bij drie bruggen uitgevoerd, door gebrek aan personeel."
    ),
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
    .init(
      .reportLacking,
      "Een motivering van deze keuze ontbreekt.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .reportLacking,
      "De toelichting gaat niet in op de gevolgen voor kleine bedrijven.",
      in: .advies,
      voice: .recommended
    ),
    .init(.reportLacking, "De oplevering van het systeem loopt vertraging op."),
    .init(
      .reportLacking,
      "Anders dan eerder gemeld, is het niet mogelijk gebleken de wet dit jaar in te dienen."
    ),
    .init(.reportLacking, "Door personeelsgebrek is de evaluatie uitgesteld naar 2027."),
    .init(
      .reportLacking,
      "De raad mist in de toelichting een onderbouwing.",
      in: .advies,
      voice: .recommended
    ),
    .init(.reportDone, "Destijds is bewust gekozen om vaste criteria vast te stellen."),
    .init(
      .reportDone,
      "Twee jaar geleden heeft het kabinet een proef met lichtboeien aangekondigd."
    ),
    .init(.reportDone, "Voor schippers zijn brochures gepubliceerd."),
  ]
}
