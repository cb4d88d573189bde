import Detection
import Documents

extension Construction {
  /// What the government itself will do.
  static let promises: [Construction] = [
    .init(.promise, 5, "De minister zal in het najaar een meldpunt voor huurders openen."),
    .init(.promise, 5, "Ik zal de subsidieregeling voor sportclubs met twee jaar verlengen."),
    .init(.promise, 5, "In het voorjaar zal ik een wetsvoorstel over flexwerk indienen."),
    .init(.promise, 5, "Voor de kustgemeenten zullen wij een aparte regeling treffen."),
    .init(.promise, 5, "Daartoe zal het ministerie van VWS een handreiking opstellen."),
    .init(.promise, 5, "Ook zal de staatssecretaris de normen voor zwemwater aanscherpen."),
    .init(.promise, 5, "Het Rijk zal de helft van de kosten vergoeden."),
    .init(.promise, 5, "Nederland zal de conferentie van 2027 in Rotterdam organiseren."),
    .init(
      .promise,
      5,
      "De Nederlandse Voedsel- en Warenautoriteit zal vaker onaangekondigd controleren."
    ),
    .init(.promise, "Wanneer de uitkomsten bekend zijn, zal ik de drempel verlagen."),
    .init(.promise, 5, "Het kabinet zal, mede op verzoek van de sector, het tarief bevriezen."),
    .init(.promise, 5, "Ik zal ervoor zorgen dat elke school een vertrouwenspersoon heeft."),
    .init(.promise, "Ik zal de inspectie vragen hier extra op te controleren."),
    .init(.promise, 5, "De regeling zal per 1 juli worden verlengd."),
    .init(.promise, 5, "De normen zullen komend jaar verder worden aangescherpt."),
    .init(.promise, 5, "In de nieuwe cao-afspraken zal een scholingsrecht worden opgenomen."),
    .init(.promise, 5, "Het loket zal uitgebreid worden met twee adviseurs."),
    .init(.promise, "Bij de herziening zal ook naar de kosten voor kleine scholen worden gekeken."),
    .init(.promise, 5, "Na afloop zullen de resultaten openbaar worden gemaakt."),
    .init(.promise, "Er zal een noodfonds voor bibliotheken worden ingericht."),
    .init(.promise, "Er zal met de provincies overlegd worden over de tarieven."),
    .init(.promise, "Er zal worden gezorgd voor voldoende tolken bij de balie."),
    .init(.promise, "Ik zeg uw Kamer toe dit voor de zomer te regelen."),
    .init(.promise, 6, "Hierbij zeg ik toe dat de wachtlijsten elk kwartaal worden gepubliceerd."),
    .init(.promise, 6, "De minister zegt toe om de bijdrage te verhogen."),
    .init(.promise, "Aan de gemeenten heb ik toegezegd de kosten te dekken."),
    .init(.promise, 6, "Nederland verbindt zich ertoe de uitstoot te halveren."),
    .init(.promise, 6, "Het kabinet committeert zich aan het klimaatdoel voor de luchtvaart."),
    .init(.promise, 6, "De ministers verplichten zich om elk jaar verslag te doen."),
    .init(.promise, 5, "Het kabinet heeft besloten om de eigen bijdrage te verlagen."),
    .init(.promise, "Ik heb besloten de proef te verlengen tot 2028."),
    .init(.promise, 5, "Er is besloten het toezicht onder te brengen bij de provincie."),
    .init(.promise, 5, "Daarom is besloten dat de heffing een jaar later ingaat."),
    .init(.promise, 5, "Het kabinet besluit de subsidie voort te zetten."),
    .init(.promise, 4, "Het kabinet kiest ervoor de opvang te verdelen over meer gemeenten."),
    .init(.promise, "Er is voor gekozen de regeling alleen voor starters open te stellen."),
    .init(.promise, 5, "Ik garandeer dat geen enkele school erop achteruitgaat."),
    .init(.promise, 5, "Het kabinet waarborgt dat patiënten hun dossier kunnen inzien."),
    .init(.promise, 5, "De minister draagt er zorg voor dat de gegevens veilig worden bewaard."),
    .init(.promise, 5, "Ik zorg ervoor dat de post in alle dorpen wordt bezorgd."),
    .init(.promise, 5, "Het ministerie zorgt voor een telefonische hulplijn."),
    .init(.promise, 5, "Het kabinet neemt deze aanbeveling van de raad over."),
    .init(.promise, 5, "Wij nemen alle aanbevelingen uit het rapport over."),
    .init(.promise, "Deze aanbeveling wordt overgenomen."),
    .init(.promise, 5, "Ik neem de suggestie van de commissie over en pas het protocol aan."),
    .init(.promise, 5, "Ik volg het advies van de Gezondheidsraad op."),
    .init(.promise, 5, "Ik maak het lerarentekort tot een vast bespreekpunt van het overleg."),
    .init(.promise, 4, "Cyberveiligheid wordt standaard onderdeel van de opleiding."),
    .init(.promise, 4, "Een hitteplan wordt vast onderdeel van elk bouwplan."),
    .init(.promise, 5, "Uw Kamer ontvangt uiterlijk in maart een voortgangsbrief."),
    .init(.promise, 5, "De Tweede Kamer zal de evaluatie in de herfst ontvangen."),
    .init(.promise, 5, "U ontvangt mijn reactie voor het kerstreces."),
    .init(.promise, 5, "Uw Kamer wordt hierover in het eerste kwartaal geïnformeerd."),
    .init(.promise, 5, "Hierover zal uw Kamer separaat worden geïnformeerd."),
    .init(.promise, "Ik zal uw Kamer hier voor het zomerreces over informeren."),
    .init(.promise, "Over de uitkomsten zal ik uw Kamer nader berichten."),
    .init(.promise, "Ik informeer uw Kamer voor het einde van het jaar over de voortgang."),
    .init(.promise, 5, "Wij houden uw Kamer op de hoogte van de onderhandelingen."),
    .init(.promise, 5, "Ik stuur het rapport na de zomer naar uw Kamer."),
    .init(.promise, 5, "De planning stuur ik uw Kamer toe zodra die gereed is."),
    .init(.promise, 5, "Ik bied uw Kamer in juni een actieplan aan."),
    .init(.promise, 5, "Ik leg het besluit in het voorjaar aan uw Kamer voor."),
    .init(.promise, 4, "Ik kom hierop terug in de volgende voortgangsbrief."),
    .init(.promise, 4, "Op de financiering kom ik bij de begroting terug."),
    .init(.promise, "In een separate brief zal ik op deze vragen ingaan."),
    .init(.promise, 5, "Over de resultaten zal jaarlijks worden gerapporteerd."),
    .init(.promise, 5, "Eenmaal per jaar wordt aan de Kamer gerapporteerd over de wachttijden."),
    .init(.promise, 4, "De uitkomst wordt meegenomen in de volgende voortgangsrapportage."),
    .init(.promise, "U wordt separaat geïnformeerd door de minister van Financiën."),
    .init(.promise, 5, "Dit voorstel doe ik uw Kamer nog dit jaar toekomen."),
    .init(.promise, 5, "De Kamer wordt op de hoogte gesteld van de uitkomst."),
    .init(.promise, 5, "De minister van Financiën zal uw Kamer hierover informeren."),
    .init(.promise, "Ik verwacht uw Kamer in het najaar te kunnen informeren."),
    .init(.promise, "Naar verwachting kan ik uw Kamer in mei nader informeren."),
    .init(.promise, 5, "Zodra er meer duidelijkheid is, informeer ik uw Kamer."),
    .init(.promise, 4, "Er wordt een keuzehulp voor mantelzorgers ontwikkeld."),
    .init(.promise, 4, "De gids voor bestuurders wordt geactualiseerd."),
    .init(.promise, 4, "Hiervoor wordt een onafhankelijke commissie ingesteld."),
    .init(.promise, 4, "Voor kleine gemeenten wordt een apart spreekuur opgezet."),
    .init(.promise, 4, "De meldcode wordt aangepast en aangevuld."),
    .init(.promise, 4, "In september organiseert het ministerie een werkconferentie."),
    .init(.promise, 4, "Volgend jaar starten wij met een proef in drie regio's."),
    .init(.promise, 4, "De minister gaat met de banken in gesprek over de tarieven."),
    .init(.promise, 4, "Ik ga de regels voor vrijwilligers vereenvoudigen."),
    .init(.promise, 4, "Wij gaan de samenwerking met de regio intensiveren."),
    .init(.promise, 4, "De nieuwe regeling treedt op 1 januari 2027 in werking."),
    .init(.promise, 4, "Er komt een landelijk register voor tolken."),
    .init(.promise, 4, "Er komen twintig extra rechercheurs bij."),
    .init(.promise, 4, "Het programma gaat in september van start."),
    .init(.promise, 4, "In 2027 komt er een opvolger van het sportakkoord."),
    .init(.promise, "Vanaf 2027 krijgen alle scholen een gratis schoolmaaltijd."),
    .init(.promise, 4, "Het kabinet investeert de komende jaren 200 miljoen euro in de jeugdzorg."),
    .init(.promise, "Het kabinet trekt hiervoor in 2027 40 miljoen euro uit."),
    .init(.promise, 4, "Dit jaar nog stel ik een gezant voor de Waddenzee aan."),
    .init(.promise, 4, "De tegemoetkoming wordt met ingang van volgend jaar verhoogd."),
    .init(.promise, "Ik laat onderzoeken hoe de procedure korter kan."),
    .init(.promise, 4, "Ik dien dit voorjaar een nota van wijziging in."),
    .init(.promise, "Het wetsvoorstel wordt naar verwachting in het najaar ingediend."),
    .init(.promise, 4, "De pilot wordt uitgebreid naar vijf andere steden."),
    .init(.promise, 4, "Daarom breid ik het aantal plaatsen uit."),
    .init(.promise, 4, "Ik voer een landelijke norm in voor de wachttijd."),
    .init(.promise, 4, "Met ingang van het schooljaar 2027 vervalt de toets."),
    .init(.promise, 4, "Als de wachttijden verder oplopen, zal ik ingrijpen."),
    .init(.promise, "Indien de sector geen akkoord bereikt, komt het kabinet met een wet."),
    .init(.promise, "Mits de middelen toereikend zijn, wordt de regeling verlengd."),
    .init(.promise, 2, "Ik onderzoek of de termijn korter kan."),
    .init(.promise, 2, "Het kabinet verkent welke gebieden in aanmerking komen."),
    .init(.promise, 2, "De minister beziet of de norm kan worden verhoogd."),
    .init(.promise, 2, "Er wordt onderzocht hoe het register kan worden gekoppeld."),
    .init(.promise, "Ook wordt bezien of een gezamenlijk loket mogelijk is."),
    .init(.promise, 2, "Ik zal bekijken of dit voor andere sectoren ook geldt."),
    .init(.promise, "De regeling wordt in 2028 geëvalueerd."),
    .init(.promise, 3, "Dit beleid zal over drie jaar worden geëvalueerd."),
    .init(.promise, "De komende maanden breng ik de knelpunten in kaart."),
    .init(
      .promise,
      "Een onafhankelijk bureau zal worden gevraagd onderzoek te doen naar de kosten."
    ),
    .init(.promise, 3, "De subsidie voor dorpshuizen zal worden gecontinueerd."),
    .init(
      .promise,
      5,
      "Het kabinet zal niet alleen de drempel verlagen, maar ook de termijn verlengen."
    ),
    .init(
      .promise,
      5,
      "De minister beloofde de wet nog dit jaar in te dienen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(
      .promise,
      "Het kabinet zal het fonds in 2027 openen.",
      in: .ngoPaper,
      voice: .recommended
    ),
    .init(.promise, 6, "Minister De Wit: Dat zeg ik toe.", in: .debate),
    .init(.promise, 6, "Minister De Wit: Dat kan ik de heer Bos toezeggen.", in: .debate),
    .init(.promise, "Minister De Wit: Die toezegging doe ik graag.", in: .debate),
    .init(.promise, "Minister De Wit: Ik kom daar schriftelijk op terug.", in: .debate),
    .init(.promise, 4, "Minister De Wit: Ik ga ernaar kijken.", in: .debate),
    .init(.promise, 2, "Minister De Wit: Ik zal kijken of dat kan.", in: .debate),
    .init(.promise, "Minister De Wit: Dat zal ik doen.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik stuur de Kamer daar voor de zomer een brief over.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: Ik neem het mee in de gesprekken met de sector.",
      in: .debate
    ),
    .init(
      .promise,
      5,
      "Minister De Wit: Ik zal dat met mijn collega van Financiën bespreken.",
      in: .debate
    ),
    .init(
      .promise,
      4,
      "Minister De Wit: We gaan daarover in gesprek met de gemeenten.",
      in: .debate
    ),
    .init(.promise, 4, "Minister De Wit: Daar kom ik in de tweede termijn op terug.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: In het najaar komt er een brief over de tarieven.",
      in: .debate
    ),
    .init(
      .promise,
      5,
      "Minister De Wit: De Kamer krijgt die cijfers nog voor het reces.",
      in: .debate
    ),
    .init(.promise, 4, "Minister De Wit: We gaan dat onderzoeken.", in: .debate),
    .init(.promise, 4, "Minister De Wit: Ik pak dat op met de provincies.", in: .debate),
    .init(
      .promise,
      6,
      "De voorzitter: De minister zegt toe de Kamer in mei te informeren over de wachttijden.",
      in: .debate
    ),
    .init(
      .promise,
      "Staatssecretaris De Wit gaat het toezicht op vuurwerk aanscherpen.",
      in: .persbericht
    ),
    .init(
      .promise,
      4,
      "Het kabinet trekt 50 miljoen euro uit voor nieuwe fietspaden.",
      in: .persbericht
    ),
    .init(.promise, "Ik zal dit punt onder de aandacht brengen van de betrokken organisaties."),
    .init(.promise, "Dit signaal neem ik mee in mijn gesprek met de sector."),
    .init(.promise, "Dit wordt betrokken bij de evaluatie van de wet."),
    .init(.promise, "De uitkomsten betrek ik bij de herziening van het besluit."),
    .init(.promise, "Ik verwacht de resultaten in het najaar met uw Kamer te delen."),
    .init(.promise, "Na ommekomst van het onderzoek informeer ik de Kamer."),
    .init(.promise, "Ik ben bereid en zal hierover met de gemeenten in gesprek gaan."),
    .init(.promise, "Het kabinet zal hierop in de kabinetsreactie ingaan."),
    .init(.promise, "In de volgende voortgangsbrief ga ik hier nader op in."),
    .init(.promise, "Over de precieze invulling volgt later dit jaar meer duidelijkheid."),
    .init(.promise, "De kabinetsreactie volgt in het voorjaar."),
    .init(.promise, "De eerste resultaten zijn in het voorjaar beschikbaar."),
    .init(.promise, "Dit najaar vindt een nieuwe meting plaats."),
    .init(.promise, "Ik laat dit jaar een evaluatie uitvoeren."),
    .init(.promise, "Volgend jaar wordt het instrument geëvalueerd."),
    .init(.promise, "Daarbij zal ik ook de positie van huurders meenemen."),
    .init(
      .promise,
      "Ik ben voornemens dit in het eerste kwartaal te doen, waarna ik uw Kamer zal informeren."
    ),
    .init(.promise, "Zodra het onderzoek is afgerond, zal het rapport openbaar worden gemaakt."),
    .init(.promise, "Samen met de minister van Financiën kom ik in het voorjaar met een voorstel."),
    .init(
      .promise,
      "De antwoorden op deze vragen zal ik zo spoedig mogelijk aan uw Kamer doen toekomen."
    ),
    .init(.promise, "Ik zal de sector hierop aanspreken."),
    .init(.promise, "Minister De Wit: Ja, dat kan ik doen.", in: .debate),
    .init(.promise, "Minister De Wit: Dat doe ik graag.", in: .debate),
    .init(.promise, "Minister De Wit: Daar zorg ik voor.", in: .debate),
    .init(.promise, "Minister De Wit: Dat neem ik mee naar de volgende vergadering.", in: .debate),
    .init(.promise, "Minister De Wit: Dat ga ik na.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Dat zoek ik uit en dan laat ik het de Kamer weten.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Ik laat dat de Kamer schriftelijk weten.", in: .debate),
    .init(.promise, "Minister De Wit: Ik kijk daar nog even goed naar.", in: .debate),
    .init(.promise, "Minister De Wit: Dat krijgt u schriftelijk van mij.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik neem daarover contact op met de burgemeester.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Ik zal dat aan mijn collega overbrengen.", in: .debate),
    .init(.promise, "Minister De Wit: We komen in het voorjaar met een brief.", in: .debate),
    .init(.promise, "Minister De Wit: Ik wil u graag toezeggen dat we dit uitzoeken.", in: .debate),
    .init(.promise, "Minister De Wit: Ik stuur u daar een brief over.", in: .debate),
    .init(.promise, "Minister De Wit: Die cijfers zal ik in de brief opnemen.", in: .debate),
    .init(.promise, "Minister De Wit: Ik ga dat gesprek graag aan.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Wij zullen dat in de volgende rapportage verwerken.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: Voorzitter, ik zeg toe dat de Kamer voor de begroting een overzicht krijgt.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Daar kom ik dan in de brief op terug.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Dan zal ik dat punt bij mijn Duitse collega aankaarten.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Dat gaan we dus doen.", in: .debate),
    .init(.promise, "Minister De Wit: We gaan kijken wat er mogelijk is.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik zal de Kamer daarover in oktober informeren.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Ik zal me daar sterk voor maken.", in: .debate),
    .init(.promise, "Minister De Wit: Dat hebben we in het voorjaar besloten.", in: .debate),
    .init(
      .promise,
      "Nadat de inspectie haar onderzoek heeft afgerond, zal ik, mede op basis van de bevindingen, bezien welke maatregelen nodig zijn."
    ),
    .init(
      .promise,
      "In overleg met de sector, de gemeenten en de betrokken vakbonden stel ik dit jaar een plan op waarin de doelen worden vastgelegd."
    ),
    .init(
      .promise,
      "Omdat de huidige wet hiervoor geen grondslag biedt, bereid ik een wetswijziging voor die uiterlijk in 2027 in werking treedt."
    ),
    .init(
      .promise,
      "Zoals ik in mijn brief van 3 mei heb aangegeven, zal ik uw Kamer na de zomer over de uitkomsten informeren."
    ),
    .init(
      .promise,
      "Over de wijze waarop dit wordt vormgegeven, zal ik uw Kamer nader informeren."
    ),
    .init(.promise, "Conform de motie-Smit zal ik hierover voor de zomer een brief sturen."),
    .init(.promise, "Ik ga met de gemeenten in gesprek om te bezien of de termijn korter kan."),
    .init(
      .promise,
      "Samen met de minister van Justitie en Veiligheid zal ik verkennen welke mogelijkheden er zijn."
    ),
    .init(
      .promise,
      "Ik verken daarom, samen met de VNG, of een landelijke voorziening haalbaar is."
    ),
    .init(
      .promise,
      "Minister De Wit: Ja, ik kan dat doen tijdens de volgende vergadering van de Raad.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: Ik kan toezeggen dat ik dit met de collega's bespreek.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Dat wil ik u toezeggen.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Dat zal ik zeker doen, ook in de gesprekken met mijn Poolse collega.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Ik zal het nagaan en ik kom erop terug.", in: .debate),
    .init(.promise, "Minister De Wit: Ik neem die suggestie mee.", in: .debate),
    .init(.promise, "Minister De Wit: Die suggestie neem ik graag over.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik wil de Kamer daar in het najaar over informeren.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: Ik zorg dat u dat voor het tweeminutendebat heeft.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: Dan stuur ik daar voor het debat een brief over.",
      in: .debate
    ),
    .init(
      .promise,
      "Minister De Wit: We zullen dat in de verslagen van de Raad opnemen.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Dat blijven we doen.", in: .debate),
    .init(.promise, "Minister De Wit: Dat zal ik ook blijven doen.", in: .debate),
    .init(.promise, "Minister De Wit: Dat zal ik op me nemen.", in: .debate),
    .init(.promise, "Minister De Wit: Ik vraag mijn ambtenaren om dat uit te zoeken.", in: .debate),
    .init(.promise, "Minister De Wit: Dat laten we onderzoeken.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik denk dat ik de Kamer daar in mei over kan informeren.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Laten we dat afspreken.", in: .debate),
    .init(.promise, "Medio 2027 zal de uitvoerder de eerste ervaringen publiceren."),
    .init(.promise, "Begin juli zal de minister zijn plannen bekendmaken."),
    .init(.promise, "Ik zal de banken verzoeken de dossiers opnieuw te beoordelen."),
    .init(.promise, "De Rijksinkooporganisatie zal een bepaling over overwerk opnemen."),
    .init(.promise, "Minister De Wit: De brief daarover komt voor het kerstreces.", in: .debate),
    .init(.promise, "Minister De Wit: U krijgt die brief nog deze maand.", in: .debate),
    .init(.promise, "Minister De Wit: Dat rapport komt in mei naar de Kamer.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Het wetsvoorstel gaat volgende week naar de Raad van State.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Na de zomer kom ik met een plan van aanpak.", in: .debate),
    .init(.promise, "Minister De Wit: Dan zal ik dat terugkoppelen aan de Kamer.", in: .debate),
    .init(.promise, "Minister De Wit: Ik zal hier in de Ecofinraad op aandringen.", in: .debate),
    .init(
      .promise,
      "Minister De Wit: Ik zal de toezichthouders vragen om dat mee te nemen.",
      in: .debate
    ),
    .init(.promise, "Minister De Wit: Wij gaan dat monitoren.", in: .debate),
    .init(.promise, "Minister De Wit: Ik zal dat verzoek doorgeleiden.", in: .debate),
    .init(.promise, "Minister De Wit: U kunt die brief voor de zomer verwachten.", in: .debate),
    .init(
      .promise,
      "Voorzitter: De minister zegt toe de Kamer in mei over de sluizen te informeren.",
      in: .debate
    ),
  ]
}
