package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Sure;
import dev.quayside.inbox.read.words.Names;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the carriers a customer wants; those he does not want are left out. */
public final class Carriers {

  private static final Names ANY;
  private static final Names CAPITALS;
  private static final Set<String> SMALL;
  private static final Phrase UNWANTED =
      Phrase.any(
          "(?:\\b(?:no|not|except|excluding|exclude|exc\\.?|excl\\.?|without|avoid|other"
              + " than|(?:any|anything|all|everything) but|but not|never|don't"
              + " use|ohne|nicht|keine?|au(?:ß|ss)er|sin|excepto|salvo|exceto|sem|sauf|hormis|pas"
              + " de|tranne|geen|behalve)(?:"
              + " (?:via|with|by|on|use))?|不要|不走|除了|除|不接受|别(?:给我?们?)?(?:走|用|订|安排|报)|不用|不含|避免|避开|不考虑|不选|不接|不订|不想[走用订]|拒绝|排除|剔除|(?:^|["
              + " ,;(])非)[ :]{0,2}(?:[\\w\\p{IsHan}]{2,12}["
              + " ]?(?:/|,|or|and|nor|oder|und|ou|et|o|y|e|、|和|或)[ ]?)?$");
  private static final Phrase UNWANTED_AFTER =
      Phrase.any(
          "^(?:[ ]?(?:/|、|和|跟|与|及)[ ]?(?:\\p{IsHan}{2,5}?|\\p{IsLatin}{2,12}?))?["
              + " ]?(?:的)?(?:也|都|就|全|先|一律|统统)?(?:除外|以外|之外|不要|不走|不考虑|不接|不用报|免谈|算了|pass|excluded|(?:is"
              + " |are )?not (?:accepted|allowed|acceptable|possible|an option|wanted)|不接受|的?不用|"
              + " ?,? no(?=[ ]?(?:[,;.!]|$))|[\\p{IsHan}]{0,4}不(?:收|接|用问|考虑|行)|太贵)");

  static {
    var any = new ArrayList<String>();
    var capitals = new ArrayList<String>();
    var small = new HashSet<String>();
    read(any, capitals, small);
    SMALL = Set.copyOf(small);
    ANY = new Names(any.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList());
    CAPITALS =
        new Names(capitals.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList());
  }

  /** The everyday word and the carrier ONE look alike; it counts only among other carriers. */
  private static final Phrase ONE =
      Phrase.exact(
          "(?:[Cc]arriers?|[Pp]refer\\w{0,6}|[Ll]ine|[Vv]ia|[Ww]ith|[Oo]n|,|/|[Oo]r|走|订|不要|除了|优先|船公司)["
              + " :]{0,2}(?<![\\p{IsLatin}])(ONE)(?![\\p{L}])|(?<=[/, \\t\\n:、\\p{IsHan}])(ONE)(?=["
              + " ]?(?:/|,|or|、|和|或者?)[ ]?[A-Z][A-Za-z]{2})");

  private static final Phrase CHINA_UNITED =
      Phrase.exact("(?<![\\p{IsHan}])中联(?![\\p{IsHan}]{0,1}重科)|(?<=[走订和或、有])中联");

  private static final Phrase PAIR =
      Phrase.exact(
          "(?<![\\p{IsLatin}\\d])([A-Z][A-Za-z]{2,11})[ ]?(?:/|,|or|或者?|和|、)["
              + " ]?([A-Z]{3,5}|[A-Z][A-Za-z]{3,11})(?![\\p{IsLatin}\\d])");

  /** Airlines by their two letters, where "airline" or "direct" shows that they are. */
  private static final Phrase AIRLINES =
      Phrase.exact(
          "(?:[Aa]irlines?|AIRLINES?|[Cc]arriers?|航司|航空公司)[ :\\t]{1,4}([A-Z][A-Z\\d])(?:["
              + " ]?(?:/|or|,|或)["
              + " ]?([A-Z][A-Z\\d]))?(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?!POL|POD)([A-Z]{2})["
              + " ](?:or|/)[ ]([A-Z]{2})["
              + " ](?:direct|only|flight)|(?<![\\p{L}\\d])(?!OK|HQ|GP|HC|QQ|ID|DG|DO|HK|LA|NY)([A-Z]{2})(?:["
              + " ]?(?:/|、|或者?|和)[ ]?([A-Z]{2}))?(?=["
              + " ]?(?:直飞|飞|过(?!来|去)|都行|都可以|都可|优先|航空|最好|两家|二家|2家|舱位))|(?:[报走用订选问看]|指定)["
              + " ]?(?!OK|HQ|GP|HC|QQ|ID|DG|DO|HK|LA|NY|BL)([A-Z]{2})[ ]?(?:/|、|或者?|和|跟)["
              + " ]?([A-Z]{2})(?=[ ]?(?:$|[,。;\\n]|的|就|航|直|那|两家|二家|2家|都))");

  /** Where none of these words stands nobody speaks of carriers. */
  private static final Phrase SPOKEN_OF =
      Phrase.any(
          "(?<![\\p{L}])(?:carriers?|lines?|liners?|airlines?|airways?|shipping"
              + " with|prefer\\w{0,6}|via|with|by|using|use"
              + "|reederei\\p{L}{0,3}|mit|über|naviera|con|compagnie|avec|armador|com)(?![\\p{L}])|船|航|走|订|承运|指定|优先|首选");

  /**
   * A finder that knows seven parts of names is hardly ever surer than 0.5; below this it guesses.
   */
  private static final double SURE = 0.3;

  private static final Wording.Reading<List<Span>> FOUND = new Wording.Reading<>() {};

  /** Rivers and ways of packing that stand where carriers do. */
  private static final Phrase OTHER =
      Phrase.any("^(?:[cs]kd|[lf]cl|fob|cif|长江|珠江|黄金水道|内河|驳船|支线|干线|直航|快船|慢船|大船|铁路|海铁)");

  /** Short forms of charges and papers, which stand among words as carriers do. */
  private static final Phrase CHARGE =
      Phrase.exact("FSC|SSC|THC|BAF|CAF|PSS|GRI|ISPS|AMS|ENS|AWB|ETD|ETA|FAK|POL|POD|FOB|CIF|MSDS");

  private Carriers() {}

  public static List<Found<String>> in(Wording text) {
    var found = new ArrayList<Found<String>>();
    var taken = new ArrayList<Span>();
    var named = new ArrayList<Span>(spans(text));
    one(text).forEach(named::add);
    named.addAll(Word.spans(CHINA_UNITED, text));
    for (var span : named) {
      if (!span.overlapsAny(taken) && !unwanted(text, span)) {
        taken.add(span);
        var evidence = text.evidence(span);
        if (found.stream().noneMatch(f -> f.value().equalsIgnoreCase(evidence.text()))) {
          found.add(new Found<>(evidence.text(), evidence));
        }
      }
    }
    beside(text, found, taken);
    learned(text, found, taken);
    return List.copyOf(found);
  }

  private static Stream<Span> one(Wording text) {
    return text.matcher(ONE).results().map(match -> Span.of(match, match.group(1) != null ? 1 : 2));
  }

  /** The carriers a customer will not ship with: "no MSC", "except Evergreen". */
  public static List<Found<String>> shunned(Wording text) {
    return Stream.concat(spans(text).stream(), one(text))
        .filter(span -> unwanted(text, span))
        .map(text::evidence)
        .distinct()
        .map(evidence -> new Found<>(evidence.text(), evidence))
        .toList();
  }

  /** A carrier that is in no list, where it stands among words as carriers do. */
  private static void learned(Wording text, List<Found<String>> found, List<Span> taken) {
    if (Word.spans(SPOKEN_OF, text).isEmpty()) {
      return;
    }
    for (var span : text.names(NameKind.CARRIER, SURE)) {
      if (!span.overlapsAny(taken)
          && !unwanted(text, span)
          && !CHARGE.matcher(span.in(text)).matches()
          && !Word.in(OTHER, span.in(text))
          && alone(text, span)) {
        taken.add(span);
        found.add(new Found<>(span.in(text), text.evidence(span).as(Sure.GUESSED)));
      }
    }
  }

  /** In "HMM/ESL" and under "Airline" other short names are carriers as well. */
  private static void beside(Wording text, List<Found<String>> found, List<Span> taken) {
    for (var match : text.matcher(PAIR).results().toList()) {
      var first = Span.of(match, 1);
      var second = Span.of(match, 2);
      if (first.overlapsAny(taken) != second.overlapsAny(taken)) {
        var other = first.overlapsAny(taken) ? second : first;
        if (!unwanted(text, other)) {
          taken.add(other);
          found.add(new Found<>(other.in(text), text.evidence(other)));
        }
      }
    }
    for (var match : text.matcher(AIRLINES).results().toList()) {
      for (var group = 1; group <= 8; group++) {
        var span = new Span(Math.max(0, match.start(group)), Math.max(0, match.end(group)));
        if (match.group(group) != null && !span.overlapsAny(taken) && !unwanted(text, span)) {
          taken.add(span);
          found.add(new Found<>(span.in(text), text.evidence(span)));
        }
      }
    }
  }

  /** Every carrier's name, the unwanted ones too. */
  public static List<Span> spans(Wording text) {
    return text.once(FOUND, () -> read(text));
  }

  private static List<Span> read(Wording text) {
    var spans = new ArrayList<Span>();
    ANY.in(text.letters(), text.live()).stream()
        .filter(span -> alone(text, span))
        .forEach(spans::add);
    CAPITALS.in(text.letters(), text.live()).stream()
        .filter(span -> written(span.in(text)))
        .filter(span -> alone(text, span))
        .forEach(spans::add);
    return List.copyOf(spans);
  }

  private static boolean written(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) || SMALL.contains(name);
  }

  /** No part of an address, a number or the name of a port. */
  private static boolean alone(Wording text, Span span) {
    var letters = text.letters();
    var before = span.start() > 0 ? letters.charAt(span.start() - 1) : ' ';
    var after = span.end() < letters.length() ? letters.charAt(span.end()) : ' ';
    var next = span.end() + 1 < letters.length() ? letters.charAt(span.end() + 1) : ' ';
    return !Character.isDigit(before)
        && "@.-".indexOf(before) < 0
        && !Character.isDigit(after)
        && "@港".indexOf(after) < 0
        && !(after == '.' && Character.isLowerCase(next));
  }

  /** "No Evergreen no ZIM, CMA if possible": the one without a no is asked for. */
  private static final Phrase WANTED_BEFORE =
      Phrase.any("\\bno [^,;]{2,12} (?:and |or )?no [^,;]{2,12}[,;] ?$");

  private static final Phrase WANTED_AFTER =
      Phrase.any("^ (?:if possible|if available|preferred)\\b");

  private static boolean unwanted(Wording text, Span span) {
    var before = Word.before(text, span.start(), 28);
    var after = Word.after(text, span.end(), 24);
    return !(Word.in(WANTED_BEFORE, before) && Word.in(WANTED_AFTER, after))
        && !(before.endsWith("非") && after.startsWith("不"))
        && (Word.in(UNWANTED, before) || Word.in(UNWANTED_AFTER, after));
  }

  private static void read(List<String> any, List<String> capitals, Set<String> small) {
    try (var in = Objects.requireNonNull(Carriers.class.getResourceAsStream("carriers.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (var line : reader.readAllLines()) {
        if (line.endsWith("=")) {
          capitals.add(line.substring(0, line.length() - 1));
          small.add(line.substring(0, line.length() - 1).toLowerCase(Locale.ROOT));
        } else if (line.endsWith("!")) {
          capitals.add(line.substring(0, line.length() - 1));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          any.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("carriers.txt cannot be read from the jar", e);
    }
  }
}
