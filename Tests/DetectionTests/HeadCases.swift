import Documents
import Testing

/// The head of a document and what must be recognised of it.
struct HeadCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let kind: DocumentKind
  var date = ""
  var sender = ""
  var title = ""
  var numbers: [String] = []
  var testDescription: String { name }

  static let all: [HeadCase] = [
    HeadCase(
      name: "a letter as a parliamentary paper",
      text: """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2030–2031

        98 765 Verantwoord ondernemen in de keten

        Nr. 44 BRIEF VAN DE MINISTER VOOR BUITENLANDSE HANDEL EN
        ONTWIKKELINGSSAMENWERKING

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 8 april 2031

        Hierbij informeer ik uw Kamer over de lonen in de katoenketen.
        """,
      kind: .kamerbrief,
      date: "2031-04-08..2031-04-08",
      sender: "minister voor Buitenlandse Handel en Ontwikkelingssamenwerking",
      title: "Verantwoord ondernemen in de keten",
      numbers: ["kst-98765-44", "2030-2031"]
    ),
    HeadCase(
      name: "a letter as it is sent",
      text: """
        > Retouradres Postbus 20061 Den Haag
        Aan de Voorzitter van de
        Tweede Kamer der Staten-Generaal
        Datum 9 februari 2031
        Betreft Lonen in de katoenketen
        Onze referentie
        BZ3112345

        Geachte voorzitter,

        In vervolg op mijn brief van 3 mei 2030 meld ik u de uitkomst.

        De minister van Buitenlandse Zaken,
        A. de Wilde
        """,
      kind: .kamerbrief,
      date: "2031-02-09..2031-02-09",
      sender: "minister van Buitenlandse Zaken",
      title: "Lonen in de katoenketen",
      numbers: ["BZ3112345"]
    ),
    HeadCase(
      name: "a covering letter that two ministers sign, one below the other",
      text: """
        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 14 februari 2031

        Geachte voorzitter,

        Hierbij bieden wij u het Nationaal Actieplan schone havens 2031–
        2034 aan.

        De minister van Infrastructuur
        en Waterstaat,

        A. de Wilde

        De minister van Financiën,

        B. van der Zee

        Nationaal Actieplan schone havens 2031–2034

        Hoofdstuk 1. Inleiding

        Een haven is nooit af.
        """,
      kind: .nap,
      date: "2031-02-14..2031-02-14",
      sender: "minister van Infrastructuur en Waterstaat en minister van Financiën",
      title: "Nationaal Actieplan schone havens 2031–2034"
    ),
    HeadCase(
      name: "answers in the annex to the proceedings",
      text: """
        Tweede Kamer der Staten-Generaal
        2
        Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
        Vragen gesteld door de leden der Kamer, met de daarop door de
        regering gegeven antwoorden
        1314
        Vragen van het lid De Wilde (D66) aan de Minister van Financiën over
        polissen voor katoen (ingezonden 6 maart 2031).
        Antwoord van Minister Bos (Financiën) (ontvangen 25 maart 2031).
        Vraag 1
        Kent u het bericht over katoen?
        Antwoord 1
        Ja.
        """,
      kind: .answers,
      date: "2031-03-25..2031-03-25",
      sender: "Minister Bos (Financiën)",
      title:
        "Vragen van het lid De Wilde (D66) aan de Minister van Financiën over polissen voor katoen",
      numbers: ["ah-tk-20302031-1314", "2030-2031"]
    ),
    HeadCase(
      name: "a motion whose dossier number is cut",
      text: """
        Vergaderjaar 2030-2031
        Tweede Kamer der Staten-Generaal
        2
        Kamerstukken
        98 501
        -
        30
        Raad voor Concurrentievermogen
        Nr.
        634
        MOTIE VAN DE LEDEN DE WILDE EN VAN DER ZEE
        Voorgesteld
        6 maart 2031
        De Kamer,
        gehoord de beraadslaging,
        verzoekt de regering de lonen te laten meten,
        en gaat over tot de orde van de dag.
        """,
      kind: .motie,
      date: "2031-03-06..2031-03-06",
      sender: "de leden De Wilde en Van der Zee",
      title: "Motie van de leden De Wilde en Van der Zee",
      numbers: ["kst-98501-30-634", "2030-2031"]
    ),
    HeadCase(
      name: "a memo to the minister with deadlines in its head",
      text: """
        **TER BESLISSING**

        **Datum**

        17 april 2031

        **Onze referentie**

        BZ3127637

        **Uiterlijk bij**

        28 april 2031

        # nota

        Kamerbrief over missies

        ## Geadviseerd besluit

        Uw akkoord met de brief.
        """,
      kind: .beslisnota,
      date: "2031-04-17..2031-04-17",
      title: "Kamerbrief over missies",
      numbers: ["BZ3127637"]
    ),
    HeadCase(
      name: "a position paper dated by its meeting",
      text: """
        Position Paper

        De nota ‘Handel met beleid’

        Rondetafelgesprek  15  september  2031

        Stichting Ketenhulp vindt dat de nota te weinig doet voor arbeiders.
        """,
      kind: .ngoPaper,
      date: "2031-09-15..2031-09-15",
      title: "De nota ‘Handel met beleid’"
    ),
    HeadCase(
      name: "a press release",
      text: """
        Ministerie helpt bedrijven met lonen in de keten
        Nieuwsbericht | 02-11-2031 | 09:00
        Bedrijven kunnen vanaf vandaag bij een loket terecht.
        """,
      kind: .persbericht,
      date: "2031-11-02..2031-11-02",
      title: "Ministerie helpt bedrijven met lonen in de keten"
    ),
    HeadCase(
      name: "the decisions of a committee",
      text: """
        Voortouwcommissie: vaste commissie voor Handel
        Document: Besluitenlijst van de procedurevergadering van 3 maart 2031
        Den Haag, 5 maart 2031

        Besluit: Een brief over de lonen in de keten wordt voor 1 mei 2031 verwacht.
        """,
      kind: .decisionList,
      date: "2031-03-05..2031-03-05",
      title: "Besluitenlijst van de procedurevergadering van 3 maart 2031"
    ),
    HeadCase(
      name: "a regulation in Markdown",
      text: """
        ## Besluit van de Minister van Ketenzaken van 26 maart 2031, nr. K/31/9, houdende regels

        De Minister van Ketenzaken,
        Gelet op artikel 3 van de Ketenwet;
        Besluit:

        ### Artikel 1

        In dit besluit wordt verstaan onder keten: alle schakels.

        ### Artikel 2

        Dit besluit treedt in werking met ingang van 1 april 2031.
        """,
      kind: .wet,
      date: "2031-03-26..2031-03-26",
      title: "Besluit van de Minister van Ketenzaken van 26 maart 2031, nr. K/31/9, houdende regels"
    ),
    HeadCase(
      name: "a notice in a gazette",
      text: """
        GEMEENTEBLAD
        Officiële uitgave van de gemeente Ketenveen
        Verleende omgevingsvergunning, Dorpsstraat 1
        12 juni 2031
        Burgemeester en wethouders van Ketenveen maken bekend dat zij een vergunning hebben verleend.
        """,
      kind: .notice,
      date: "2031-06-12..2031-06-12"
    ),
    HeadCase(
      name: "the explanation of a bill",
      text: """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2030–2031
        98 765 Regels over eerlijke ketens (Wet eerlijke ketens)
        Nr. 3 MEMORIE VAN TOELICHTING

        I. Algemeen

        1. Inleiding

        Dit wetsvoorstel regelt zorgvuldigheid. Op 3 maart 2031 is het voorstel besproken.
        """,
      kind: .memorandum,
      date: "2031-03-04..2031-08-31",
      title: "Regels over eerlijke ketens (Wet eerlijke ketens)",
      numbers: ["kst-98765-3", "2030-2031"]
    ),
    HeadCase(
      name: "a treaty",
      text: """
        TRACTATENBLAD VAN HET KONINKRIJK DER NEDERLANDEN
        Verdrag inzake handel in katoen; Genève, 3 maart 2031

        De Partijen bij dit Verdrag zijn het volgende overeengekomen.
        """,
      kind: .wet,
      date: "2031-03-03..2031-03-03"
    ),
    HeadCase(
      name: "an advice with a dossier title over several lines",
      text: """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2030–2031
        ISSN 0000 - 0000

        98 765 Voorstel van wet houdende regels over
        gepaste zorgvuldigheid in ketens van
        katoen (Wet zorgvuldige ketens)

        Nr. 4 ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT

        Den Haag, 8 april 2031

        De Afdeling maakt een opmerking over de reikwijdte van artikel 1.
        """,
      kind: .advies,
      date: "2031-04-08..2031-04-08",
      title: "Voorstel van wet houdende regels over gepaste zorgvuldigheid in ketens van katoen "
        + "(Wet zorgvuldige ketens)",
      numbers: ["kst-98765-4", "2030-2031"]
    ),
  ]
}
