-- Puts soft hyphens into long words, as a typesetter's word break does (pandoc filter).
local breaks = {
  ["handelsmissies"] = "handels\u{AD}mis\u{AD}sies",
  ["aanbestedingen"] = "aan\u{AD}be\u{AD}ste\u{AD}dingen",
  ["klachtenmechanisme"] = "klachten\u{AD}me\u{AD}cha\u{AD}nisme",
  ["convenanten"] = "conve\u{AD}nan\u{AD}ten",
  ["maatschappelijke"] = "maat\u{AD}schap\u{AD}pe\u{AD}lijke",
  ["onafhankelijk"] = "on\u{AD}af\u{AD}han\u{AD}ke\u{AD}lijk",
  ["organisaties"] = "or\u{AD}ga\u{AD}ni\u{AD}sa\u{AD}ties",
  ["zorgvuldigheid"] = "zorg\u{AD}vul\u{AD}dig\u{AD}heid",
  ["arbeidsnormen"] = "arbeids\u{AD}nor\u{AD}men",
  ["risicocategorieën"] = "ri\u{AD}si\u{AD}co\u{AD}ca\u{AD}te\u{AD}go\u{AD}rie\u{AD}ën",
  ["productielanden"] = "pro\u{AD}duc\u{AD}tie\u{AD}lan\u{AD}den",
  ["exportkredietverzekering"] = "export\u{AD}kre\u{AD}diet\u{AD}ver\u{AD}ze\u{AD}ke\u{AD}ring",
  ["staatsdeelnemingen"] = "staats\u{AD}deel\u{AD}ne\u{AD}min\u{AD}gen",
  ["internationaal"] = "in\u{AD}ter\u{AD}na\u{AD}ti\u{AD}o\u{AD}naal",
  ["multinationale"] = "mul\u{AD}ti\u{AD}na\u{AD}ti\u{AD}o\u{AD}na\u{AD}le",
  ["leveranciers"] = "le\u{AD}ve\u{AD}ran\u{AD}ciers",
  ["voorwaarden"] = "voor\u{AD}waar\u{AD}den",
  ["ondernemingen"] = "on\u{AD}der\u{AD}ne\u{AD}min\u{AD}gen",
}

function Str(element)
  local word = element.text:match("^[%(‘]*(.-)[%).,;:’]*$")
  local broken = word and breaks[word]
  if broken then
    element.text = element.text:gsub(word, broken, 1)
    return element
  end
end
