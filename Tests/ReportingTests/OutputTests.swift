import Reporting
import Testing

@Suite struct OutputTests {
  @Test func `text is written as UTF-8 in order`() {
    var output = Output()
    output.write("één ")
    output.write("twee")
    #expect(String(decoding: output.bytes, as: UTF8.self) == "één twee")
  }
}
