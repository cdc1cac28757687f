package dev.quayside.notifier.template;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a passage says whatever words it is said in: "included" must not come to mean "not". */
enum Meaning {
  /** Anything, but no fact of its own. */
  FREE("", ""),
  /** Who writes: telephone numbers and licences stand there as they are. */
  SIGNED("", ""),
  INCLUDED("includ|cover|all-?in|含|包括", "\\bnot\\b|\\bno\\b|n't|exclu|without|不|未|除|无"),
  NOT_INCLUDED("\\bnot\\b|exclu|without|不含|不包|未含|未包|除外", "\\bonly\\b|仅"),
  SUBJECT_TO("subject|\\bmay\\b|on top|\\bif\\b|另|可能|如", "\\bnot\\b|no longer|已含|不收|不另"),
  AT_COST("cost|incur|实报|实销|实际", "includ|free|已含|免"),
  OPTIONAL("option|\\bmay be\\b|on request|if you|可选|另选|按需|如需", "\\bmust\\b|必须|已含");

  private final Pattern says;
  private final Pattern denies;

  Meaning(String says, String denies) {
    this.says = Pattern.compile("(?i)" + says);
    this.denies = Pattern.compile("(?i)" + (denies.isEmpty() ? "(?!)" : denies));
  }

  /** Why these words cannot stand for it; empty where they can. */
  Optional<Said> denied(String words) {
    var denial = denies.matcher(words);
    if (denial.find()) {
      return Optional.of(
          Said.of("\"%1$s\" turns its meaning round", "“%1$s”使意思相反", denial.group()));
    }
    return says.matcher(words).find()
        ? Optional.empty()
        : Optional.of(Said.of("these words do not say what stands behind them", "未说明其后列出的是什么"));
  }
}
