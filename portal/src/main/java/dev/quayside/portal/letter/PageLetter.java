package dev.quayside.portal.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.json.Digest;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.Dictated;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Slip;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a customer wrote on a page, as a letter of his to us: it is read, answered and kept in its
 * conversation like any mail.
 *
 * @param key made by the page; the same form sent twice is one letter
 * @param earlier Message-IDs of his letters in the same conversation, the oldest first
 */
public record PageLetter(
    String key,
    User user,
    CustomerId customer,
    String subject,
    String text,
    List<String> earlier,
    Instant now) {

  public PageLetter {
    earlier = List.copyOf(earlier);
  }

  /** By this the letter is found again, by its writer's customer alone. */
  public static String digest(CustomerId customer, String key) {
    return Digest.of("page " + customer.value() + " " + key);
  }

  public String digest() {
    return digest(customer, key);
  }

  /** Its Message-ID, with its angle brackets. */
  public String id() {
    return "<" + digest().substring(0, 32) + "@pages.invalid>";
  }

  public Slip slip() {
    return new Slip(Optional.of(id()), earlier, Optional.empty());
  }

  public RawMail mail() {
    return new RawMail(
        digest(), "pages", RawMail.PAGES, Optional.empty(), Bytes.of(raw().getBytes(UTF_8)));
  }

  private String raw() {
    var letter =
        new Dictated(
            Dictated.encoded(user.name()) + " <" + user.email() + ">",
            "pages@pages.invalid",
            Optional.of(subject),
            now,
            id(),
            earlier);
    var lines = new ArrayList<String>(letter.head());
    lines.addAll(Dictated.words(text));
    lines.add("");
    return String.join("\r\n", lines);
  }
}
