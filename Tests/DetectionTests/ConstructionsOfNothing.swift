import Detection
import Documents

extension Construction {
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
    .init(
      .standing,
      "De minister zendt elke vier jaar een verslag aan de Kamer.",
      in: .wet,
      voice: .law
    ),
    .init(
      .standing,
      "Dit besluit treedt in werking met ingang van 1 juli 2031.",
      in: .wet,
      voice: .law
    ),
    .init(
      .standing,
      "Dit besluit zal in de Staatscourant worden geplaatst.",
      in: .wet,
      voice: .law
    ),
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
    .init(nil, "Minister De Wit: Ik begin zo meteen met een korte inleiding.", in: .debate),
    .init(nil, "Minister De Wit: Dan kom ik nu bij de vragen over de jeugdzorg.", in: .debate),
    .init(nil, "Minister De Wit: Daar kom ik zo op terug.", in: .debate),
    .init(nil, "Minister De Wit: Ik ga eerst in op de vraag van mevrouw Aydin.", in: .debate),
    .init(nil, "Minister De Wit: Ik kom zo nog te spreken over de financiering.", in: .debate),
    .init(nil, "Minister De Wit: Laat ik beginnen met een woord van dank.", in: .debate),
    .init(nil, "Minister De Wit: Dan zeg ik kort iets over de planning.", in: .debate),
    .init(nil, "Minister De Wit: Mevrouw Aydin vroeg naar de wachttijden.", in: .debate),
    .init(nil, "Minister De Wit: Ik snap de vraag heel goed.", in: .debate),
    .init(nil, "Minister De Wit: Ik dank de Kamer voor haar inbreng.", in: .debate),
    .init(nil, "Minister De Wit: Daar moeten wij ons toe verhouden.", in: .debate),
    .init(nil, "Minister De Wit: Ik moet zeggen dat ik dat een lastige vraag vind.", in: .debate),
    .init(nil, "Minister De Wit: Ik wil beginnen met de vraag van de heer Bos.", in: .debate),
    .init(
      nil,
      "Minister De Wit: Ik wil benadrukken dat dit een ingewikkeld dossier is.",
      in: .debate
    ),
    .init(nil, "De heer Bos: De minister moet met een plan komen.", in: .debate),
    .init(nil, "Het wetsvoorstel regelt de uitwisseling van gegevens.", in: .advies),
    .init(nil, "Bij brief van 3 mei is de raad om advies gevraagd.", in: .advies),
    .init(nil, "Dit blijkt uit een rapport dat de Europese Commissie in mei heeft gepubliceerd."),
    .init(nil, "De onderzoekers hebben de gegevens van vijf jaar met elkaar vergeleken."),
    .init(
      nil,
      "Ook als partijen niet tot een akkoord komen, blijft het contract geldig tot het einde van de looptijd."
    ),
    .init(nil, "Het is mij niet bekend of de gemeente hierover een besluit heeft genomen."),
    .init(nil, "De motie is destijds door een meerderheid van uw Kamer aangenomen."),
    .init(nil, "Minister De Wit: Dat begrijp ik heel goed.", in: .debate),
    .init(nil, "Minister De Wit: Dat is een terechte vraag van de heer Bos.", in: .debate),
    .init(nil, "Minister De Wit: Ik heb die cijfers nu niet bij de hand.", in: .debate),
    .init(nil, "Minister De Wit: Dat klopt niet helemaal.", in: .debate),
    .init(nil, "Minister De Wit: Ik hoor de heer Bos zeggen dat dit anders moet.", in: .debate),
    .init(nil, "Minister De Wit: De Kamer heeft daar in maart over gesproken.", in: .debate),
    .init(nil, "Zie ook de brief van de minister over dit onderwerp.", in: .advies),
    .init(nil, "De raad stelt vast dat de opvattingen hierover verschillen.", in: .advies),
    .init(nil, "De toestemming moet ingevolge artikel 4 vrij en specifiek zijn.", in: .advies),
    .init(
      nil,
      "Ook als partijen niet tot een oplossing komen, publiceert de rechtbank een eindverklaring."
    ),
    .init(nil, "Bij dat onderzoek is informatie gebruikt uit vijftig gesprekken."),
    .init(nil, "Daarbij is een vergelijking gemaakt met de buurlanden."),
    .init(nil, "De heer Bos vroeg of ik bereid ben in gesprek te gaan met de visserij."),
    .init(nil, "Mevrouw Aydin wilde weten of het kabinet de wet gaat aanpassen."),
    .init(
      nil,
      "Het lid De Wit stelde de vraag hoe het ministerie stimuleert dat sluizen vaker opengaan."
    ),
    .init(nil, "De fractie vraagt wanneer de regering het register zal openen."),
    .init(nil, "‘Moeten wij daarom alle sluizen vernieuwen?’"),
    .init(nil, "De schippers hebben drie jaar geleden grote schade geleden."),
    .init(
      nil,
      "De heer Bos: Nederland zou de schippers hebben toegezegd te zullen helpen.",
      in: .debate
    ),
    .init(nil, "Minister De Wit: Ik maak me veel zorgen over de sluizen.", in: .debate),
    .init(
      nil,
      "Minister De Wit: Ik stel vast dat de commissie naar de sluizen kijkt.",
      in: .debate
    ),
    .init(nil, "De Deense premier gaat de sluizen vernieuwen."),
    .init(nil, "De Zweedse minister zal een wetsvoorstel indienen."),
    .init(
      nil,
      "Minister De Wit: De vragen gaan over wat Nederland hiertegen gaat doen.",
      in: .debate
    ),
    .init(nil, "Minister De Wit: In het najaar komt er een debat over de sluizen.", in: .debate),
    .init(nil, "Ik weet zeker dat dit onderwerp nog besproken zal worden."),
  ]
}
