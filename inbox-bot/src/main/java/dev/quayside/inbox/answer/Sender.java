package dev.quayside.inbox.answer;

import dev.quayside.db.customer.Contact;
import dev.quayside.db.inquiry.AskedBefore;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.user.User;
import dev.quayside.inbox.reply.Audience;
import dev.quayside.inbox.reply.Recipients;
import dev.quayside.inbox.thread.Belonging;
import dev.quayside.inbox.trust.Trust;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.util.Optional;

/**
 * Who wrote, as far as the book knows, and who is answered.
 *
 * @param contact where the mail came from a registered address, and nothing shows that it is forged
 * @param colleague who at the house answers this customer
 * @param belonging the conversation the mail belongs to
 * @param asked what we asked him in this conversation, to which this may be the answer
 * @param given how many answers were given lately
 * @param audience which prices the answer may hold
 */
public record Sender(
    Optional<Contact> contact,
    Optional<User> colleague,
    Belonging belonging,
    AskedBefore asked,
    Given given,
    Trust trust,
    Recipients recipients,
    Audience audience) {

  /** Somebody we know nothing of, who writes for the first time. */
  public static Sender stranger(Recipients recipients) {
    return new Sender(
        Optional.empty(),
        Optional.empty(),
        new Belonging.Nowhere(),
        AskedBefore.NOTHING,
        new Given(0, 0, 0, false),
        new Trust.Unknown(),
        recipients,
        new Audience.Strangers());
  }

  public Optional<CustomerId> customer() {
    return contact.map(found -> found.customer().id());
  }

  /** His newest message that we answered with a question, where this may be the answer. */
  public Optional<Inquiry> openQuestion() {
    return asked.newest();
  }

  /** The customer whose habits all who read the answer may know. */
  public Optional<CustomerId> amongThemselves() {
    return audience instanceof Audience.AmongThemselves(Contact found)
        ? Optional.of(found.customer().id())
        : Optional.empty();
  }

  /** As whom all who read the answer may see prices. */
  public Buyer buyer() {
    return switch (audience) {
      case Audience.AmongThemselves(Contact found) -> found.customer().buyer();
      case Audience.WithOutsiders _, Audience.Strangers _ -> Buyer.UNKNOWN;
    };
  }

  /** The one who gets his own prices in a letter to himself, where the answer may not hold them. */
  public Optional<Contact> alone() {
    return switch (audience) {
      case Audience.WithOutsiders(Contact found, _) -> Optional.of(found);
      case Audience.AmongThemselves _, Audience.Strangers _ -> Optional.empty();
    };
  }

  /** Why nobody can be written to; empty where somebody can. */
  public Optional<Told> unreachable() {
    return recipients.to().isEmpty()
        ? Optional.of(new Told("its sender has no address that can be written to", "发件人没有可回复的地址"))
        : Optional.empty();
  }

  /** What sales should know of this sender. */
  public Told remark() {
    Told doubt =
        trust
            .warning()
            .orElseGet(() ->
                trust instanceof Trust.Unverified(Told why)
                    ? Told.of("priced as for anybody, for %s", "按公开价报，因为%s", why)
                    : Told.NOTHING);
    Told read =
        audience instanceof Audience.WithOutsiders(_, Told why)
            ? Told.of("the answer to all holds no prices of his own: %s", "公开答复未列客户专价：%s", why)
            : Told.NOTHING;
    Told other =
        belonging
            .suggested()
            .map(named -> Told.of("names a quote of conversation %s", "提到对话 %s 中的报价", named))
            .orElse(Told.NOTHING);
    return doubt.and(read).and(other);
  }
}
