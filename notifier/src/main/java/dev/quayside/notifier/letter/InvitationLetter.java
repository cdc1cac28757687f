package dev.quayside.notifier.letter;

import dev.quayside.db.signin.Invitation;
import dev.quayside.db.signin.InvitationStore;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.List;

/** The letter by which a colleague asks somebody to join, and what to do where it means nothing. */
final class InvitationLetter {

  private static final long DAYS = InvitationStore.LIFE.toDays();

  private InvitationLetter() {}

  static String subject(Invitation invited, String house) {
    return switch (invited.language()) {
      case EN -> "%s: join them at %s".formatted(OneLine.of(invited.companyName()), house);
      case ZH -> "%s邀请您加入 - %s".formatted(OneLine.of(invited.companyName()), house);
    };
  }

  static List<Block> message(Invitation invited, String house, String address) {
    String by = OneLine.of(invited.by());
    String company = OneLine.of(invited.companyName());
    return switch (invited.language()) {
      case EN ->
          List.of(
              new Block.Paragraph(
                  "%s of %s asks you to join them on the pages of %s, where your quotes, shipments"
                          .formatted(by, company, house)
                      + " and papers are. The link works once, within %d days.".formatted(DAYS)),
              new Block.Link("Join", address),
              new Block.Paragraph(
                  "If this means nothing to you, there is nothing to do: without your press on the"
                      + " page behind the link nobody joins. Please do not pass it on."));
      case ZH ->
          List.of(
              new Block.Paragraph(
                  "%s的%s邀请您使用%s的客户页面，查看贵司的报价、货物动态和单证。".formatted(company, by, house)
                      + "链接 %d 天内有效，仅能使用一次。".formatted(DAYS)),
              new Block.Link("接受邀请", address),
              new Block.Paragraph("如与您无关，无需理会：未在链接页面确认前不会加入。请勿转发本邮件。"));
    };
  }
}
