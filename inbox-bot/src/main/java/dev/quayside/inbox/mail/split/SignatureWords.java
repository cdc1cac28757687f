package dev.quayside.inbox.mail.split;

import dev.quayside.inbox.mail.phrase.Openings;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a line of a signature is known. */
final class SignatureWords {
  private static final Openings CLOSINGS = openings("closings.txt");
  private static final List<String> COURTESIES = list("courtesies.txt");
  private static final List<String> LABELS = list("contact-labels.txt");
  private static final List<String> COMPANIES = list("company-endings.txt");
  private static final Openings ADDRESSES = openings("address-labels.txt");
  private static final Openings DISCLAIMERS = openings("disclaimers.txt");
  private static final Openings NOTICES = openings("notices.txt");
  private static final List<String> ANSWERS = list("answer-words.txt");
  private static final List<String> BUSINESS = list("business-words.txt");

  /** "thx n rgds", "Grüße aus Bremen". */
  private static final List<String> LINKS =
      List.of("n ", "and ", "und ", "et ", "y ", "e ", "from ", "aus ", "von ", "de ");

  /** Letters of a Chinese name with its title behind "谢谢，"; what is longer says something. */
  private static final int A_NAME = 8;

  /** Letters of a line with a telephone; what is longer must begin with a company's name. */
  private static final int LONGEST_CONTACT = 160;

  private static final List<String> REQUESTS = list("request-words.txt");

  /** What parts a company's name from its town. */
  private static final Pattern BESIDE = Pattern.compile(" [|·–—-] ");

  private SignatureWords() {}

  private static List<String> list(String name) {
    return PhraseFile.lines(SignatureWords.class, name);
  }

  private static Openings openings(String name) {
    return Openings.in(SignatureWords.class, name);
  }

  /** "Best regards", "Thanks & B.rgds, Li", 顺祝商祺; a whole sentence is none. */
  static boolean isClosing(String line) {
    String text = small(line);
    return text.chars().noneMatch(Character::isDigit)
        && ((text.length() <= 45
                && CLOSINGS.like(text).stream().anyMatch(phrase -> closes(text, phrase)))
            || (text.length() <= 90
                && !text.endsWith("?")
                && COURTESIES.stream().anyMatch(text::contains)));
  }

  private static boolean closes(String text, String phrase) {
    if (!text.startsWith(phrase) || text.endsWith("?") || text.endsWith("？")) {
      return false;
    }
    String rest = text.substring(phrase.length()).strip();
    if (saysMore(rest.replaceFirst("^[\\s,，.。!！~;；-]+", ""))) {
      return false;
    }
    boolean whole =
        rest.isEmpty()
            || !Character.isLetter(rest.codePointAt(0))
            || LINKS.stream().anyMatch(rest::startsWith);
    boolean han = phrase.codePointAt(0) > 0x2E80;
    if (han && rest.length() > A_NAME && !CLOSINGS.open(rest.replaceFirst("^[，,。.！!~ ]+", ""))) {
      return false;
    }
    return (whole && rest.length() <= 30) || (han && rest.length() <= 3);
  }

  /** "Thanks, go ahead": the answer stands behind the thanks. */
  private static boolean saysMore(String rest) {
    return speaksOfBusiness(rest)
        || ANSWERS.stream()
            .filter(rest::startsWith)
            .anyMatch(answer ->
                rest.length() == answer.length()
                    || answer.codePointAt(0) > 0x2E80
                    || !Character.isLetter(rest.charAt(answer.length())));
  }

  /** Telephone, mail and web addresses, a company's name. */
  static boolean isContact(String line) {
    String text = small(line);
    if (text.isEmpty() || text.length() > LONGEST_CONTACT) {
      return isCompany(BESIDE.split(text, 2)[0].strip());
    }
    boolean company = isCompany(text) || isCompany(BESIDE.split(text, 2)[0].strip());
    boolean web = text.startsWith("www.") || text.startsWith("http");
    return company || web || LABELS.stream().anyMatch(label -> labels(text, label));
  }

  /** "Mainlink Cargo GmbH | Frankfurt" speaks of no cargo. */
  private static String withoutCompany(String text) {
    String first = BESIDE.split(text, 2)[0];
    return isCompany(first.strip()) ? text.substring(first.length()) : text;
  }

  private static boolean isCompany(String text) {
    return !text.isEmpty()
        && text.length() <= 70
        && text.indexOf(':') < 0
        && text.indexOf('：') < 0
        && COMPANIES.stream().anyMatch(ending -> endsCompany(text, ending));
  }

  /** A Chinese company may be followed by department and name. */
  private static boolean endsCompany(String text, String ending) {
    int after = text.indexOf(ending) + ending.length();
    return text.endsWith(ending)
        || (ending.codePointAt(0) > 0x2E80
            && after > ending.length()
            && " |/·　".indexOf(text.charAt(after)) >= 0);
  }

  /**
   * The label at the beginning or after a bar or comma, with a colon, dot, plus or digit after it.
   */
  private static boolean labels(String text, String label) {
    int at = text.startsWith(label) ? 0 : label.length() > 1 ? text.indexOf(label) : -1;
    if (at < 0 || (at > 0 && "|/,; \t　".indexOf(text.charAt(at - 1)) < 0)) {
      return false;
    }
    boolean middle = at > 0 && text.indexOf('|') < 0 && text.indexOf('/') < 0;
    int after = at + label.length();
    boolean marked = false;
    while (after < text.length() && " .:：+(".indexOf(text.charAt(after)) >= 0) {
      marked |= text.charAt(after) != ' ';
      after++;
    }
    boolean number = after < text.length() && Character.isDigit(text.charAt(after));
    return number || (marked && !middle && after < text.length());
  }

  static boolean isAddress(String line) {
    String text = small(line);
    return text.length() <= 160 && ADDRESSES.open(text);
  }

  static boolean looksLikeName(String line) {
    String text = line.strip();
    boolean capital = !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    return text.length() <= 40
        && (capital || text.indexOf(' ') < 0)
        && !ANSWERS.contains(small(line))
        && text.split(" ", -1).length <= 4
        && text.chars().noneMatch(c -> Character.isDigit(c) || ":：?？,，。!！\t".indexOf(c) >= 0)
        && !speaksOfBusiness(text);
  }

  /**
   * Says something: five words and more, most of them without a capital, or Chinese with commas.
   */
  static boolean isSentence(String line) {
    if (isContact(line) || isAddress(line)) {
      return false;
    }
    String text = line.strip();
    List<String> words = List.of(text.split("[ \t]+", -1));
    long small =
        words.stream().filter(w -> !w.isEmpty() && Character.isLowerCase(w.codePointAt(0))).count();
    long han = text.chars().filter(c -> c > 0x2E80 && Character.isLetter(c)).count();
    boolean parted = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
    return ANSWERS.contains(small(line))
        || (words.size() >= 3 && small * 2 > words.size())
        || (han > 0 && (parted || han > 12));
  }

  /** Short, and not about cargo: what stands below a greeting may still be the inquiry. */
  static boolean mayStandInSignature(String line) {
    String text = small(line);
    boolean postscript = text.startsWith("ps") || text.startsWith("p.s");
    return (text.length() <= LONGEST_CONTACT || isContact(line))
        && !postscript
        && !text.contains("?")
        && !speaksOfBusiness(withoutCompany(text));
  }

  private static boolean speaksOfBusiness(String line) {
    String text = small(line);
    return BUSINESS.stream().anyMatch(text::contains);
  }

  /** Asks for a price or tells cargo in so many words; neither footer nor name does. */
  static boolean isRequest(String line) {
    String text = small(line);
    return REQUESTS.stream().anyMatch(text::contains);
  }

  static boolean isDisclaimer(String line) {
    String text = small(line);
    return text.length() >= 12 && DISCLAIMERS.open(text);
  }

  /** A line that a program adds: "Sent from my iPhone", "External email". */
  static boolean isNotice(String line) {
    String text = small(line);
    return !text.isEmpty() && text.length() <= 220 && NOTICES.open(text);
  }

  private static String small(String line) {
    return line.strip().toLowerCase(Locale.ROOT);
  }
}
