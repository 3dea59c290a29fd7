import Testing

@Suite("Every state of the tokenizer") struct TokenizerStateTests {
  private static let cases =
    TextStateCases.all + ScriptStateCases.all + TagStateCases.all + CommentStateCases.all
    + DoctypeStateCases.all + ReferenceStateCases.all

  @Test(arguments: cases)
  func tokensAndErrors(_ tokenizerCase: TokenizerCase) throws { try tokenizerCase.check() }

  @Test func everyStateHasACase() {
    let covered = Set(Self.cases.map(\.state))
    #expect(Self.states.count == 80)
    #expect(covered == Self.states)
  }

  /// The states of the standard in its order.
  private static let states: Set<String> = {
    let groups: [(String, String)] = [
      ("", "Data|RCDATA|RAWTEXT|Script data|PLAINTEXT|Tag open|End tag open|Tag name"),
      ("RCDATA ", "less-than sign|end tag open|end tag name"),
      ("RAWTEXT ", "less-than sign|end tag open|end tag name"),
      ("Script data ", "less-than sign|end tag open|end tag name|escape start|escape start dash"),
      (
        "Script data escaped",
        "| dash| dash dash| less-than sign| end tag open| end tag name"
      ),
      ("Script data double escape", " start|d|d dash|d dash dash|d less-than sign| end"),
      ("", "Before attribute name|Attribute name|After attribute name|Before attribute value"),
      ("Attribute value ", "(double-quoted)|(single-quoted)|(unquoted)"),
      ("", "After attribute value (quoted)|Self-closing start tag|Bogus comment"),
      ("", "Markup declaration open|Comment start|Comment start dash|Comment"),
      ("Comment less-than sign", "| bang| bang dash| bang dash dash"),
      ("Comment end", " dash|| bang"),
      ("", "DOCTYPE|Before DOCTYPE name|DOCTYPE name|After DOCTYPE name"),
      ("", "After DOCTYPE public keyword|Before DOCTYPE public identifier"),
      ("DOCTYPE public identifier ", "(double-quoted)|(single-quoted)"),
      ("", "After DOCTYPE public identifier|Between DOCTYPE public and system identifiers"),
      ("", "After DOCTYPE system keyword|Before DOCTYPE system identifier"),
      ("DOCTYPE system identifier ", "(double-quoted)|(single-quoted)"),
      ("", "After DOCTYPE system identifier|Bogus DOCTYPE"),
      ("CDATA section", "| bracket| end"),
      ("", "Character reference|Named character reference|Ambiguous ampersand"),
      ("", "Numeric character reference|Numeric character reference end"),
      ("Hexadecimal character reference", " start|"),
      ("Decimal character reference", " start|"),
    ]
    return Set(
      groups.flatMap { prefix, names in
        names.split(separator: "|", omittingEmptySubsequences: false).map { prefix + $0 }
      })
  }()
}
