import Detection
import Documents

extension Construction {
  /// What others must do.
  static let requirements: [Construction] = [
    .init(.requirement, 6, "Het kabinet stelt een keurmerk voor uitzendbureaus verplicht."),
    .init(.requirement, 6, "Voor alle taxi's wordt een boordcomputer verplicht gesteld."),
    .init(.requirement, 5, "Een energielabel wordt voorwaarde voor subsidie."),
    .init(.requirement, 5, "Het Rijk stelt als voorwaarde dat de gemeente meebetaalt."),
    .init(.requirement, 5, "Aanbieders moeten elk jaar een controleverklaring overleggen."),
    .init(.requirement, 5, "Werkgevers dienen hun werknemers tijdig te informeren."),
    .init(.requirement, 5, "De exploitant dient te beschikken over een vergunning."),
    .init(.requirement, 5, "Wie subsidie wil, moet een begroting bijvoegen."),
    .init(.requirement, 5, "Wie een vergunning aanvraagt, dient zijn plannen openbaar te maken."),
    .init(
      .requirement,
      5,
      "Deelnemers moeten vóór aanvang schriftelijk verklaren dat zij de regels kennen."
    ),
    .init(.requirement, 5, "De ondernemer moet aantonen dat het afval veilig is verwerkt."),
    .init(.requirement, 5, "Importeurs moeten kunnen aantonen waar het hout vandaan komt."),
    .init(.requirement, 5, "Het kabinet eist van leveranciers dat zij hun keten in kaart brengen."),
    .init(.requirement, 5, "Van aanvragers wordt geëist dat zij een plan indienen."),
    .init(
      .requirement,
      5,
      "Verhuurders mogen alleen een borg vragen als die in het contract staat."
    ),
    .init(.requirement, 5, "Een aanvraag komt alleen in aanmerking als de gemeente meebetaalt."),
    .init(.requirement, 5, "Instellingen zijn verplicht een klachtencommissie in te stellen."),
    .init(.requirement, 6, "Het is verboden om in deze zone te ankeren."),
    .init(.requirement, 5, "Voor deze groep geldt een meldplicht."),
    .init(.requirement, 5, "Voor deelname geldt als voorwaarde dat de club een beleidsplan heeft."),
    .init(.requirement, 5, "Zonder keurmerk wordt geen vergunning verleend."),
    .init(.requirement, 5, "Bedrijven die de norm overtreden, worden uitgesloten van subsidie."),
    .init(.requirement, 5, "Voorwaarde is dat de aanvrager een eigen bijdrage levert."),
    .init(
      .requirement,
      "Werkgevers zijn op grond van de Arbowet verplicht om risico's te inventariseren."
    ),
    .init(.requirement, "Op grond van artikel 5 moeten verhuurders een verklaring overleggen."),
    .init(.requirement, "Aanbieders van opvang moeten aan strenge eisen voldoen."),
    .init(.requirement, "Instellingen dienen zich te houden aan de privacyregels."),
    .init(.requirement, "Dit mag alleen als de patiënt toestemming geeft."),
    .init(.requirement, "Het is scholen niet toegestaan om een hogere bijdrage te vragen."),
    .init(.requirement, "Luchthavens mogen 's nachts geen vluchten afhandelen."),
    .init(.requirement, "Aanbieders moeten per 1 januari beschikken over een vergunning."),
    .init(.requirement, "Bedrijven zijn gehouden aan de regels voor reclame."),
    .init(
      .requirement,
      "Een vergunning wordt alleen verleend als de aanvrager over een veiligheidsplan beschikt."
    ),
    .init(
      .requirement,
      "Op grond van de Wet kinderopvang zijn houders verplicht om elke medewerker te screenen."
    ),
    .init(.requirement, "Voor alle deelnemers geldt de eis dat zij jaarlijks rapporteren."),
    .init(.requirement, 5, "Aanvragers zullen vanaf 2027 een plan moeten overleggen."),
    .init(.requirement, 5, "Van handelaren wordt verlangd dat zij hun keten beschrijven."),
    .init(.requirement, 5, "Aanbieders zullen hiermee rekening moeten houden."),
  ]

  /// What others are expected or asked to do.
  static let expectations: [Construction] = [
    .init(.expectation, 3, "Ik verwacht van verhuurders dat zij gebreken snel herstellen."),
    .init(.expectation, 3, "Van zorgverzekeraars wordt verwacht dat zij voldoende zorg inkopen."),
    .init(.expectation, 3, "Scholen worden geacht dit zelf te regelen."),
    .init(.expectation, 3, "Ik vraag gemeenten om hun plannen te actualiseren."),
    .init(.expectation, 3, "Ik roep werkgevers op hun thuiswerkbeleid te herzien."),
    .init(.expectation, 2, "Verenigingen worden gestimuleerd om een gedragscode op te stellen."),
    .init(.expectation, 2, "Het ministerie moedigt boeren aan om over te schakelen."),
    .init(.expectation, 2, "Reders zijn zelf verantwoordelijk voor de veiligheid aan boord."),
    .init(.expectation, 2, "Het is aan de sector om met een plan te komen."),
    .init(.expectation, 3, "Het kabinet verwacht dat werkgevers hun personeel opleiden."),
    .init(.expectation, "Ik heb de gemeente verzocht om opheldering."),
    .init(.expectation, "Het is aan de gemeenteraad om hierover te besluiten."),
    .init(.expectation, "Gemeenten zijn verantwoordelijk voor de opvang van daklozen."),
    .init(.expectation, "De verantwoordelijkheid hiervoor ligt primair bij de werkgever."),
    .init(.expectation, "Ik ga ervan uit dat banken hun klanten zorgvuldig informeren."),
    .init(.expectation, "Ik reken erop dat de sector zich aan de afspraken houdt."),
    .init(.expectation, "Ik heb gemeenten opgeroepen om hier werk van te maken."),
    .init(.expectation, "Van bedrijven mag worden verwacht dat zij hun afval scheiden."),
    .init(.expectation, "Ik roep ouders dan ook op om melding te doen."),
    .init(.expectation, "Het kabinet vraagt van werkgevers dat zij dit gesprek aangaan."),
    .init(
      .expectation,
      "Het is aan werkgevers en werknemers om hierover in het cao-overleg afspraken te maken."
    ),
    .init(.expectation, "Ik roep alle partijen op om de-escalerend op te treden."),
  ]

  /// What parliament asks.
  static let requests: [Construction] = [
    .init(
      .request,
      4,
      "De motie verzoekt de regering de wachtlijsten te publiceren.",
      voice: .reported
    ),
    .init(.request, 4, "Uw Kamer heeft verzocht om een overzicht van de kosten.", voice: .reported),
    .init(
      .request,
      4,
      "Met de motie van het lid Smit wordt de regering verzocht een plan op te stellen.",
      voice: .reported
    ),
    .init(
      .request,
      4,
      "In de motie wordt de regering gevraagd om een landelijke norm.",
      voice: .reported
    ),
    .init(.request, 4, "De Kamer vroeg mij de gevolgen in beeld te brengen.", voice: .reported),
    .init(
      .request,
      4,
      "verzoekt de regering een landelijk loket voor erfgoed te openen,",
      in: .motie
    ),
    .init(.request, 4, "roept de regering op om de tarieven te bevriezen,", in: .motie),
    .init(
      .request,
      4,
      "roept de regering op zich ervoor in te zetten dat de stem van vissers wordt gehoord,",
      in: .motie
    ),
    .init(
      .request,
      "verzoekt de regering, in overleg met de sector, tot een plan te komen,",
      in: .motie
    ),
    .init(
      .request,
      4,
      "spreekt uit dat de wachttijd niet langer mag zijn dan vier weken,",
      in: .motie
    ),
    .init(
      .request,
      4,
      "De heer Bos: verzoekt de regering voor de zomer een plan te sturen, en gaat over tot de orde van de dag.",
      in: .debate
    ),
  ]

  /// What outsiders advise or demand.
  static let recommendations: [Construction] = [
    .init(.recommendation, 3, "De Algemene Rekenkamer beveelt aan het toezicht te versterken."),
    .init(.recommendation, 3, "De commissie adviseert de normen te verhogen."),
    .init(.recommendation, 3, "Volgens de onderzoekers moet de overheid scherper controleren."),
    .init(.recommendation, 3, "De raad pleit voor een aparte begroting."),
    .init(.recommendation, 3, "Gemeenten zouden vaker moeten controleren."),
    .init(.recommendation, 3, "In de gesprekken is benadrukt dat het Rijk meer moet doen."),
    .init(.recommendation, 3, "De geïnterviewden vinden dat er een klachtenloket moet komen."),
    .init(
      .recommendation,
      3,
      "Het kabinet moet de uitvoer van dit afval verbieden.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "De minister zou elk halfjaar moeten rapporteren.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Wij roepen de regering op het verdrag te ondertekenen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Onze organisatie pleit voor een wettelijk minimum.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Stel een onafhankelijke toezichthouder in.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Zorg voor een toegankelijke klachtenprocedure.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(.recommendation, "Er is een bindende norm nodig.", in: .ngoPaper, voice: .recommended),
    .init(
      .recommendation,
      3,
      "Wij bevelen aan om lokale groepen te betrekken.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Het is van belang dat slachtoffers worden gehoord.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Bedrijven dienen hun leveranciers te publiceren.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Wij vragen de Kamer om bij de minister aan te dringen op haast.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Maak de rapporten van de inspectie openbaar.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .recommendation,
      2,
      "Handelingsperspectief: de bewindspersoon kan het onderwerp vooraf agenderen.",
      in: .beslisnota,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "U wordt geadviseerd de brief te ondertekenen.",
      in: .beslisnota,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Wij adviseren u in te stemmen met de bijgevoegde nota.",
      in: .beslisnota,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "De raad adviseert het kabinet de wet te herzien.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "De wetgever dient te kiezen voor een heldere norm.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Wij bevelen aan de toets te schrappen.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      3,
      "Aanbeveling 2: versterk het toezicht op kleine instellingen.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De raad adviseert om de bevoegdheid van de toezichthouder nader te omschrijven.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Het verdient aanbeveling dit in de toelichting te motiveren.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De toelichting dient op dit punt te worden aangevuld.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Daarom is het nodig dat het besluit een bewaartermijn bevat.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De raad geeft in overweging het artikel te schrappen.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De raad acht het wenselijk dat de wet een horizonbepaling krijgt.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Het voorstel behoeft op dit onderdeel aanpassing.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "In de wet zou moeten worden vastgelegd wie toegang heeft.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De gegevens mogen niet langer worden bewaard dan nodig is.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Het is daarom noodzakelijk om de waarborgen in de wet op te nemen.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "Geadviseerd wordt de grondslag te verduidelijken.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .recommendation,
      "De raad vraagt aandacht voor de positie van kinderen.",
      in: .advies,
      voice: .recommended
    ),
    .init(
      .expectation,
      "Daarom heb ik de commissie gevraagd deze motie in haar advies te betrekken."
    ),
    .init(
      .requirement,
      "De verordening verplicht importeurs om hun leveranciers te controleren.",
      voice: .law
    ),
  ]
}
