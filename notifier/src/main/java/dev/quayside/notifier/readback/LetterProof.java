package dev.quayside.notifier.readback;

import dev.quayside.db.document.Stationery;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.template.Passage;
import dev.quayside.notifier.template.Slot;
import dev.quayside.notifier.template.Templates;
import dev.quayside.notifier.template.Wording;
import dev.quayside.notifier.wording.PaymentTerms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares a finished letter, as text and as HTML, with the notice and the quotes it tells: for
 * whom, in which thread, and every amount, day, port and name.
 */
final class LetterProof {

  private static final String TEXT = "the letter";
  private static final String HTML = "the letter's HTML";
  private static final String CUT = "[...]";
  private static final int NAME_AT_MOST = 60;

  /** What a template leaves behind when it was not filled in. */
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "%[sd]|%\\d|\\$\\{|\\{\\{|}}|Optional\\[|\\bnull\\b|□|\uFFFD|\\bTODO\\b|\\bXXX\\b");

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+");

  private final Pending pending;
  private final List<GivenQuote> quotes;
  private final Envelope to;
  private final Stationery house;
  private final LetterWords own;
  private final List<Fault> faults = new ArrayList<>();

  private LetterProof(
      Pending pending, List<GivenQuote> quotes, Stationery house, Templates templates) {
    this.pending = pending;
    this.quotes = pending.notice().givesQuotes() ? quotes : List.of();
    this.house = house;
    this.to = pending.notice().to();
    this.own = templates.letter(to.language());
  }

  static List<Fault> of(
      Letter letter,
      Pending pending,
      List<GivenQuote> quotes,
      Stationery house,
      Templates templates) {
    var proof = new LetterProof(pending, quotes, house, templates);
    String text = Spoken.text(letter.text());
    String html = Spoken.html(letter.html());
    String bareText = Words.bare(text);
    String bareHtml = Words.bare(html);
    proof.envelope(letter);
    if (pending.notice() instanceof Notice.OrderTaken taken) {
      for (String fact : LetterFacts.ofOrder(taken, quotes.getFirst())) {
        proof.need(TEXT, bareText, fact);
        proof.need(HTML, bareHtml, fact);
      }
    }
    proof.words(TEXT, text, bareText);
    proof.words(HTML, html, bareHtml);
    proof.quoted(TEXT, Spoken.quotedInText(letter.text()));
    proof.quoted(HTML, Spoken.quotedInHtml(letter.html()));
    if (!Spoken.figures(text).equals(Spoken.figures(html))) {
      proof.faults.add(new Fault.Unknown(HTML, "other figures than the text"));
    }
    return proof.faults;
  }

  private void envelope(Letter letter) {
    if (!letter.to().equals(to)) {
      faults.add(new Fault.Unknown(TEXT, letter.to().address()));
    }
    if (!letter.messageId().equals(pending.messageId())) {
      faults.add(new Fault.Missing(TEXT, pending.messageId()));
    }
    String subject = OneLine.of(to.subject());
    String end =
        subject.substring(Math.max(subject.lastIndexOf(':'), subject.lastIndexOf('：')) + 1);
    if (!Words.bare(letter.subject()).endsWith(Words.bare(end))) {
      faults.add(new Fault.Missing(TEXT, end));
    }
    List<String> names = letter.attachments().stream().map(document -> document.name()).toList();
    List<String> papers = quotes.stream().map(GivenQuote::paper).toList();
    if (!names.equals(papers)) {
      faults.add(new Fault.Missing(TEXT, "papers " + papers + ", but " + names));
    }
  }

  private void words(String where, String words, String bare) {
    var leftOver = LEFT_OVER.matcher(words);
    if (leftOver.find()) {
      faults.add(new Fault.Unknown(where, leftOver.group()));
    }
    String greeting = words.strip().lines().findFirst().orElse("").strip();
    if (!greeting.equals(greeting())) {
      faults.add(new Fault.Unknown(where, greeting));
    }
    need(where, bare, house.name());
    pending.mark().map(OwnMark::token).ifPresent(mark -> need(where, bare, mark));
    List<String> lines = words.lines().map(Words::bare).toList();
    if (pending.notice() instanceof Notice.DetailsWanted wanted) {
      asked(where, words, bare, lines, new AskedFacts(wanted));
    }
    if (!pending.notice().shipments().isEmpty()) {
      told(where, words, bare, new ShipmentProof(pending.notice()));
    }
    if (quotes.isEmpty()) {
      return;
    }
    var known = new HashSet<String>();
    var names = new LinkedHashSet<String>(List.of(OneLine.of(to.name()), house.name()));
    house.address().lines().map(String::strip).forEach(names::add);
    names.addAll(own.signed());
    for (GivenQuote quote : quotes) {
      var facts = new LetterFacts(quote, to.language());
      known.addAll(facts.figures());
      names.addAll(facts.names());
      facts.required().forEach(fact -> need(where, bare, fact));
      facts.rows().forEach(row -> row(where, lines, row));
    }
    if (quotes.stream().noneMatch(quote -> quote.payment().prepaid())) {
      String prepaid = PaymentTerms.prepaid(quotes.getFirst(), to.language());
      if (bare.contains(Words.bare(prepaid))) {
        faults.add(new Fault.Unknown(where, prepaid));
      }
    }
    known.add(Figures.day(to.quotedAt().toLocalDate(), to.language()));
    figures(where, words, known);
    language(where, words, names);
  }

  /** Every choice and every figure of a letter that asks, and none besides. */
  private void asked(
      String where, String words, String bare, List<String> lines, AskedFacts facts) {
    facts.required().forEach(fact -> need(where, bare, OneLine.of(fact)));
    facts.rows().forEach(row -> row(where, lines, row));
    var known = new HashSet<>(facts.figures());
    known.add(Figures.day(to.quotedAt().toLocalDate(), to.language()));
    known.addAll(Spoken.figures(OneLine.of(to.name())));
    figures(where, words, known);
  }

  /** Every sentence about a shipment, and no day or amount besides. */
  private void told(String where, String words, String bare, ShipmentProof facts) {
    facts.required().forEach(sentence -> need(where, bare, OneLine.of(sentence)));
    var known = new HashSet<>(facts.figures());
    known.add(Figures.day(to.quotedAt().toLocalDate(), to.language()));
    known.addAll(Spoken.figures(OneLine.of(to.name())));
    figures(where, words, known);
  }

  /** The customer's own words, as far as they are quoted. */
  private void quoted(String where, String quoted) {
    String said = Spoken.heard(to.quotedText());
    boolean cut = quoted.endsWith(CUT);
    String kept = cut ? quoted.substring(0, quoted.length() - CUT.length()) : quoted;
    if (cut ? !said.startsWith(kept) : !said.equals(kept)) {
      faults.add(new Fault.Unknown(where, "other words of the customer than he wrote"));
    }
  }

  private String greeting() {
    String name = OneLine.of(to.name());
    boolean known =
        name.codePoints().anyMatch(Character::isLetter)
            && name.length() <= NAME_AT_MOST
            && name.indexOf('@') < 0;
    return known
        ? greeting(Passage.GREETING).replace(Slot.NAME.written(), name)
        : greeting(Passage.GREETING_WITHOUT_NAME);
  }

  private String greeting(Passage passage) {
    Wording wording = own.passages().get(passage);
    return wording == null ? "" : wording.text().lines().findFirst().orElse("").strip();
  }

  private void need(String where, String bare, String fact) {
    if (!bare.contains(Words.bare(fact))) {
      faults.add(new Fault.Missing(where, fact));
    }
  }

  /** All of it in one line, once. */
  private void row(String where, List<String> lines, List<String> row) {
    List<String> facts = row.stream().map(Words::bare).toList();
    long there = lines.stream().filter(line -> facts.stream().allMatch(line::contains)).count();
    if (there == 0) {
      faults.add(new Fault.Missing(where, String.join(" ", row)));
    } else if (there > 1) {
      faults.add(new Fault.Doubled(where, String.join(" ", row)));
    }
  }

  private void figures(String where, String words, Set<String> known) {
    Spoken.figures(words).stream()
        .filter(figure -> !known.contains(figure))
        .distinct()
        .forEach(figure -> faults.add(new Fault.Unknown(where, figure)));
  }

  /** Without the names, which are written as they are. */
  private void language(String where, String words, Set<String> names) {
    String message = words;
    for (String name : names) {
      message = name.isBlank() ? message : message.replace(name, " ");
    }
    boolean chinese = message.codePoints().anyMatch(Spoken::isChinese);
    switch (to.language()) {
      case EN -> {
        if (chinese) {
          faults.add(new Fault.Unknown(where, "Chinese in an English letter"));
        }
      }
      case ZH -> {
        var english = ENGLISH.matcher(message);
        if (!chinese) {
          faults.add(new Fault.Missing(where, "Chinese"));
        } else if (english.find()) {
          faults.add(new Fault.Unknown(where, english.group()));
        }
      }
    }
  }
}
