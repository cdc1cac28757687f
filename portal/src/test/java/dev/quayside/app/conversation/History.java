package dev.quayside.app.conversation;

import static java.util.stream.Collectors.joining;

/** Our letter below the customer's words, as his mail program puts it there. */
final class History {

  private History() {}

  static String of(String letter, String subject, String how) {
    String quoted =
        letter.lines().map(line -> ("> " + line).stripTrailing()).collect(joining("\n"));
    return switch (how) {
      case "" ->
          "On Mon, 1 Jun 2026 at 10:02, Example Forwarding <%s> wrote:\n%s"
              .formatted(HandWoundHouse.OURS, quoted);
      case "zh" -> "在 2026年6月1日，10:02，%s 写道：\n%s".formatted(HandWoundHouse.OURS, quoted);
      case "outlook" ->
          "-----Original Message-----\nFrom: Example Forwarding <%s>\nSent: Monday, June 1, 2026 10:02 AM\nTo: you\nSubject: %s\n\n%s"
              .formatted(HandWoundHouse.OURS, subject, letter);
      case "foxmail" ->
          "------------------ 原始邮件 ------------------\n发件人: \"Example Forwarding\" <%s>;\n发送时间: 2026年6月1日(星期一) 上午10:02\n收件人: \"me\";\n主题: %s\n\n%s"
              .formatted(HandWoundHouse.OURS, subject, letter);
      default -> throw new IllegalStateException("what is history " + how);
    };
  }
}
