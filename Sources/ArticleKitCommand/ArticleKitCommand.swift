@main
struct ArticleKitCommand {
  static func main() {}
}
