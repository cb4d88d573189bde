import Documents

/// The program: parse, run, exit status.
@main
struct Nakomen {
  static func main() {
    print("nakomen 0.1.0")
  }
}
