import Detection
import Documents

extension Construction {
  /// What it wants, aims at or finds important.
  static let intentions: [Construction] = [
    .init(.intention, 4, "De minister is voornemens de boetes te verhogen."),
    .init(.intention, 4, "Ik ben voornemens om het besluit in te trekken."),
    .init(.intention, 3, "Het kabinet heeft het voornemen de huurtoeslag te vereenvoudigen."),
    .init(.intention, "Wij zijn van plan de dienst te splitsen."),
    .init(.intention, 3, "Het kabinet wil het aantal branden halveren."),
    .init(.intention, 3, "Ik wil dat elk kind leert zwemmen."),
    .init(.intention, 3, "Met dit programma wil de regering de uitval terugdringen."),
    .init(.intention, 3, "De ambitie is dat in 2030 alle bussen elektrisch rijden."),
    .init(.intention, 3, "De doelstelling is dat wachttijden niet langer zijn dan vier weken."),
    .init(.intention, 3, "Het doel is om de drempel voor nieuwkomers te verlagen."),
    .init(.intention, "De bedoeling is dat scholen hierdoor meer ruimte krijgen."),
    .init(.intention, 3, "De inzet van Nederland is dat de vangstquota omlaag gaan."),
    .init(.intention, 3, "Voorzien is dat de wet in 2027 in werking treedt."),
    .init(.intention, "Het kabinet streeft naar een akkoord voor de zomer."),
    .init(.intention, "Er wordt gestreefd naar een evenwichtige verdeling."),
    .init(.intention, "Ik streef ernaar de wet dit jaar af te ronden."),
    .init(.intention, 3, "De regering beoogt met dit voorstel de rechtsgang te versnellen."),
    .init(.intention, 1, "Het kabinet hecht groot belang aan een vrije pers."),
    .init(.intention, 1, "Ik onderschrijf het belang van goed toezicht."),
    .init(.intention, 1, "De minister vindt het belangrijk dat ouders betrokken worden."),
    .init(.intention, 1, "Verkeersveiligheid heeft voor het kabinet prioriteit."),
    .init(.intention, 2, "Het verdient de voorkeur de loketten te bundelen."),
    .init(.intention, "Ik zie graag dat gemeenten hier samen in optrekken."),
    .init(.intention, "Mijn inzet is erop gericht de vertraging te beperken."),
    .init(.intention, "Nederland steunt het voorstel van de Commissie."),
    .init(.intention, "Ik sta positief tegenover een landelijke aanpak."),
    .init(.intention, "Het kabinet is bereid hierover met de provincies te spreken."),
    .init(.intention, 3, "Nederland zet in Brussel in op strengere regels voor batterijen."),
    .init(.intention, 3, "Ik zet mij in voor een snelle oplossing."),
    .init(.intention, 3, "Wij blijven ons inzetten voor de vrijlating van de journalist."),
    .init(.intention, 3, "De minister spant zich in voor een akkoord met de sector."),
    .init(.intention, 3, "Het kabinet maakt zich sterk voor een Europees verbod."),
    .init(.intention, 3, "Nederland pleit in de Raad voor een hogere norm."),
    .init(.intention, 3, "Wij dringen bij de buurlanden aan op betere afspraken."),
    .init(
      .intention,
      "In het overleg zal extra aandacht worden besteed aan de veiligheid van vrouwen."
    ),
    .init(.intention, 3, "Ik blijf mij hard maken voor kleine musea."),
    .init(.intention, 3, "Het ministerie zal zich inspannen om de achterstand weg te werken."),
    .init(.intention, 3, "Ik ben bereid de kosten te vergoeden."),
    .init(.intention, 1, "Het kabinet overweegt een heffing op vliegreizen."),
    .init(
      .intention,
      3,
      "Het kabinet wil de regels voor import versoepelen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .intention,
      3,
      "Het doel van de regeling is de uitval te halveren.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(.intention, "Minister De Wit: Ik wil best bekijken of dat kan.", in: .debate),
    .init(.intention, "Minister De Wit: Ik ben bereid om dat te bespreken.", in: .debate),
    .init(.intention, "Minister De Wit: Wij zetten ons daar volop voor in.", in: .debate),
    .init(.intention, "Minister De Wit: Ons doel is dat niemand in de kou staat.", in: .debate),
    .init(.intention, "Minister De Wit: Wij willen dat de wachttijden korter worden.", in: .debate),
    .init(
      .intention,
      "‘Ik wil dat iedereen veilig kan sporten’, aldus de minister.",
      in: .persbericht
    ),
    .init(.intention, "Ik vind het onwenselijk dat jongeren zonder toezicht vapes kunnen kopen."),
    .init(.intention, "Ik acht het van belang dat slachtoffers snel worden geholpen."),
    .init(.intention, "Ik hecht er sterk aan dat de regels worden nageleefd."),
    .init(.intention, "Het kabinet vindt dat elke leerling recht heeft op goed onderwijs."),
    .init(.intention, "Ik deel de zorgen over de bereikbaarheid van het platteland."),
    .init(.intention, "Voor mij staat voorop dat de dienstverlening toegankelijk is."),
    .init(.intention, "Voorop staat dat slachtoffers goed worden opgevangen."),
    .init(.intention, "Ik sta open voor suggesties van de sector."),
    .init(.intention, "Wij proberen de vertraging zo veel mogelijk te beperken."),
    .init(.intention, "Ik doe er alles aan om de achterstanden weg te werken."),
    .init(.intention, "De inzet van het kabinet richt zich op het voorkomen van schulden."),
    .init(.intention, "Het beleid is erop gericht om jongeren aan het werk te helpen."),
    .init(.intention, "Daarbij ligt de nadruk op preventie."),
    .init(.intention, "Mijn streven is om dit voor het einde van het jaar te regelen."),
    .init(.intention, "Ik wil voorkomen dat kleine scholen omvallen."),
    .init(.intention, "Ik vind dat werkgevers hierin een belangrijke taak hebben."),
    .init(.intention, "De komende jaren zet het kabinet vol in op woningbouw."),
    .init(.intention, "Daarom zetten wij in op snellere procedures."),
    .init(.intention, "Het kabinet ondersteunt dit streven van harte."),
    .init(.intention, "Minister De Wit: Ik wil daar best naar kijken.", in: .debate),
    .init(.intention, "Minister De Wit: Ik wil dat graag met de sector bespreken.", in: .debate),
    .init(
      .intention,
      "Minister De Wit: Wij vinden het belangrijk dat ouders hierbij worden betrokken.",
      in: .debate
    ),
    .init(.intention, "Minister De Wit: Ik ben daar een groot voorstander van.", in: .debate),
    .init(.intention, "Minister De Wit: We proberen dat zo snel mogelijk te regelen.", in: .debate),
    .init(
      .intention,
      "Minister De Wit: Ik wil dat dit voor het einde van het jaar klaar is.",
      in: .debate
    ),
    .init(
      .intention,
      "Minister De Wit: Wat ik wil, is dat elke school een conciërge heeft.",
      in: .debate
    ),
    .init(
      .intention,
      "Minister De Wit: Mijn inzet is om daar in Brussel een akkoord over te krijgen.",
      in: .debate
    ),
    .init(.intention, "Minister De Wit: We blijven daar druk op zetten.", in: .debate),
    .init(.intention, "Minister De Wit: Nederland steunt die lijn.", in: .debate),
    .init(
      .intention,
      "Het kabinet vindt het, gelet op de risico's voor kinderen, belangrijk dat scholen hier aandacht aan besteden."
    ),
    .init(
      .intention,
      "Om de wachttijden terug te dringen, zet het kabinet in op meer opleidingsplaatsen."
    ),
    .init(
      .intention,
      "Met deze maatregelen wil het kabinet ervoor zorgen dat ook kleine gemeenten kunnen meedoen."
    ),
    .init(.intention, "Minister De Wit: Ik ben graag bereid om dat op te brengen.", in: .debate),
    .init(.intention, "Minister De Wit: Wij zijn daar voorstander van.", in: .debate),
    .init(.intention, "Minister De Wit: Wij vragen daar aandacht voor.", in: .debate),
    .init(.intention, "Minister De Wit: Nederland pleit voor hogere boetes.", in: .debate),
    .init(.intention, "Minister De Wit: Ik sta daarvoor open.", in: .debate),
    .init(.intention, "Minister De Wit: Wij moeten daar als land zuinig op zijn.", in: .debate),
    .init(
      .intention,
      "Minister De Wit: Het is voor ons van belang dat de hulp ter plekke aankomt.",
      in: .debate
    ),
    .init(.intention, "Minister De Wit: Daar sta ik voor.", in: .debate),
    .init(.intention, "Minister De Wit: Ik wil ervoor zorgen dat dit goed gaat.", in: .debate),
    .init(
      .intention,
      "Minister De Wit: Het streven is om dat in december klaar te hebben.",
      in: .debate
    ),
    .init(.intention, "Minister De Wit: De bedoeling is dat de wet in juli ingaat.", in: .debate),
    .init(
      .intention,
      "Minister De Wit: Mijn voorkeur gaat uit naar een Europese oplossing.",
      in: .debate
    ),
    .init(.intention, "Minister De Wit: Wij vinden dat Europa hier een rol heeft.", in: .debate),
    .init(.intention, "Minister De Wit: Ik blijf daar alert op.", in: .debate),
    .init(.intention, "Minister De Wit: Ik hecht eraan dat zorgvuldig te doen.", in: .debate),
    .init(.intention, "Minister De Wit: Nederland wil dat er snel een akkoord komt.", in: .debate),
    .init(.intention, "Naar mijn overtuiging is een gezamenlijke aanpak nodig."),
    .init(.intention, "Ik onderken het belang van een snelle afhandeling."),
    .init(.intention, "Wij staan achter deze aanpak."),
    .init(.intention, "Het kabinet ziet het als zijn taak om kwetsbare groepen te beschermen."),
    .init(.intention, "Ik vind het wenselijk dat er meer duidelijkheid komt."),
    .init(.intention, "Het terugdringen van schulden is een prioriteit van dit kabinet."),
    .init(.intention, "Het kabinet blijft zich hiervoor inspannen."),
    .init(.intention, "Mijn inzet blijft om de wachttijd te verkorten."),
    .init(.intention, "Dit kabinet kiest voor een menselijke maat in de uitvoering."),
  ]

  /// What it does all the time.
  static let standing: [Construction] = [
    .init(.standing, "Het Rijk koopt ieder jaar voor tien miljoen euro papier in."),
    .init(.standing, "De inspectie controleert jaarlijks honderd slachthuizen."),
    .init(.standing, "Het ministerie overlegt elk kwartaal met de vervoerders."),
    .init(.standing, "Twee keer per jaar organiseert de dienst een open dag."),
    .init(.standing, "Het kabinet blijft de situatie nauwgezet volgen."),
    .init(.standing, 3, "De campagne wordt voortgezet."),
    .init(.standing, 3, "Het beleid voor kleine scholen blijft ongewijzigd."),
    .init(.standing, 3, "De inspectie houdt toezicht op de naleving."),
    .init(.standing, 3, "De dienst ondersteunt gemeenten bij de uitvoering."),
    .init(.standing, 3, "Bij elke aanvraag wordt de veiligheid getoetst."),
    .init(.standing, 3, "Aanvragen worden getoetst aan de richtlijn."),
    .init(.standing, 3, "Mijn ministerie heeft hierover regelmatig contact met de sector."),
    .init(.standing, 4, "Een risicoanalyse is een vast onderdeel van elk besluit."),
    .init(.standing, "Het Rijk hanteert als uitgangspunt dat de vervuiler betaalt."),
    .init(.standing, 3, "Uitgangspunt is dat de patiënt zelf beslist."),
    .init(.standing, 3, "Nederland financiert sinds 2015 een opleiding voor rechters."),
    .init(.standing, "De ontwikkelingen in de sector worden nauwlettend gevolgd."),
    .init(.standing, "Ik houd de vinger aan de pols."),
    .init(.standing, "Ik blijf dit nauwgezet monitoren."),
    .init(.standing, "De Inspectie van het Onderwijs houdt toezicht op de kwaliteit van scholen."),
    .init(.standing, "De Kansspelautoriteit ziet toe op de naleving van de zorgplicht."),
    .init(.standing, "Het kabinet hanteert een ruime definitie van dakloosheid."),
    .init(
      .standing,
      "Via het Gemeentefonds ontvangen gemeenten hiervoor jaarlijks 40 miljoen euro."
    ),
    .init(.standing, "Voor deze groep is een aparte regeling beschikbaar."),
    .init(.standing, "Er is een landelijk meldpunt waar ouders terechtkunnen."),
    .init(.standing, "Het ministerie voert hierover periodiek overleg met de branche."),
    .init(.standing, "De IND beoordeelt elke aanvraag op zijn eigen merites."),
    .init(.standing, "Nederland toetst uitvoeraanvragen aan de Europese criteria."),
    .init(.standing, "Bij de toekenning wordt rekening gehouden met het inkomen."),
    .init(.standing, "De norm wordt elke vijf jaar herijkt."),
    .init(.standing, "De politie zet hiervoor gespecialiseerde teams in."),
    .init(.standing, "Het Rijk ondersteunt gemeenten hierbij met kennis, geld en praktische hulp."),
    .init(.standing, "Het kabinet voert een actief beleid om discriminatie tegen te gaan."),
    .init(.standing, "De douane controleert goederen risicogericht."),
    .init(.standing, "Mijn departement onderhoudt nauwe contacten met de brancheorganisaties."),
    .init(.standing, "Minister De Wit: Wij volgen dat op de voet.", in: .debate),
    .init(.standing, 1, "Ondernemers worden door de ambassade geïnformeerd over de regels."),
    .init(.standing, "Nederland onderhoudt nauwe banden met de partnerlanden."),
    .init(.standing, "De wet biedt de minister de mogelijkheid om in te grijpen."),
    .init(.standing, "Het ministerie monitort de ontwikkelingen."),
    .init(
      .standing,
      "Indien de inspectie een overtreding constateert, kan zij een boete opleggen."
    ),
    .init(.standing, "Slachtoffers krijgen hulp van gespecialiseerde medewerkers."),
    .init(.standing, "Het kabinet trekt hierbij op met gemeenten en provincies."),
    .init(.standing, "Jaarlijks brengt het RIVM hierover een rapport uit."),
    .init(.standing, "Voor de uitvoering zijn jaarlijks middelen beschikbaar."),
    .init(.standing, 3, "De inspectie kan een boete opleggen."),
    .init(.intention, "Minister De Wit: Dat moeten we samen met de provincies doen.", in: .debate),
    .init(
      .standing,
      "Minister De Wit: Dat doen we bijvoorbeeld door met de schippers te praten.",
      in: .debate
    ),
  ]
}
