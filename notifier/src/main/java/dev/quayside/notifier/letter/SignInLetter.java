package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.signin.LinkStore;
import dev.quayside.notifier.prose.Block;
import java.util.List;

/** The link by which a customer signs in, and what to do where he did not ask for it. */
final class SignInLetter {

  private static final long MINUTES = LinkStore.LIFE.toMinutes();

  private SignInLetter() {}

  static String subject(String house, Language language) {
    return switch (language) {
      case EN -> "Your link to sign in - " + house;
      case ZH -> "登录链接 - " + house;
    };
  }

  static List<Block> message(String address, Language language) {
    return switch (language) {
      case EN ->
          List.of(
              new Block.Paragraph(
                  "Here is the link you asked for to sign in and see your quotes and shipments."
                      + " It works once, within %d minutes of asking, and only in the browser"
                          .formatted(MINUTES)
                      + " in which you asked for it."),
              new Block.Link("Sign in", address),
              new Block.Paragraph(
                  "If it was not you who asked, there is nothing to do: nobody else can sign in"
                      + " with this link. Please do not pass it on."));
      case ZH ->
          List.of(
              new Block.Paragraph(
                  "这是您申请的登录链接，登录后可查看报价和货物动态。链接自申请起 %d 分钟内有效，".formatted(MINUTES)
                      + "仅能使用一次，且须在申请时所用的浏览器中打开。"),
              new Block.Link("登录", address),
              new Block.Paragraph("如非您本人申请，无需理会：他人无法用此链接登录。请勿转发本邮件。"));
    };
  }
}
