import Detection
import Documents
import Linking

/// The records of official registers as lines: the register's own words, and where the documents
/// speak of them.
extension FactLines {
  var pledges: [JSONValue] {
    zip(dossier.pledges, dossier.pledgeLinks).map { pledge, link in
      let statements = link.statements.map {
        dossier.analyses[$0.document].statements[$0.statement].id
      }
      return .object([
        ("type", .text("pledge")), ("doc", .text(pledge.file)),
        (
          "id",
          .text(
            FactID.make(
              "p",
              type: "pledge",
              document: pledge.file,
              said: [pledge.number, pledge.text, pledge.status]
            )
          )
        ),
        ("number", pledge.number.isEmpty ? .null : .text(pledge.number)),
        ("text", .text(pledge.text)),
        ("official", pledge.status.isEmpty ? .null : .text(pledge.status)),
        ("state", .optional(pledge.state?.rawValue)),
        ("ministry", pledge.ministry.isEmpty ? .null : .text(pledge.ministry)),
        ("person", pledge.person.isEmpty ? .null : .text(pledge.person)),
        ("made", .optional(pledge.made?.description)),
        ("due", .optional(pledge.due?.description)),
        ("fulfilled_by", .texts(pledge.fulfilledBy)),
        ("letters", .texts(link.letters.map { dossier.analyses[$0].document.source.name })),
        ("statements", .texts(statements)),
      ])
    }
  }
}
