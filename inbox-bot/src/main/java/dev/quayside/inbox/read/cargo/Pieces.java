package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many pieces there are and what they are packed in. */
public final class Pieces {

  /** Packages as customers call them; the larger first. */
  static final String WORDS =
      "pallets?|euro"
          + " ?pallets?|europaletten|europalette|einwegpaletten|plts?|pals?|palettes?|palet[es]s?|palets?|paletten?|pal[ée]s?|palletes|skids?|crates?|cajones|wooden"
          + " cases?|wooden"
          + " boxes|cases?|cartons?|ctns?|ctn\\(s\\)|kartons?|cajas?|caixas?|boxes|box|drums?|bidones|tambores|fässer|barrels?|ibcs?|bags?|sacks?|sacos|balles|sacs|sacchi|fûts|fusti|colis|caisses|casse|kisten?|fardos|bancali|zakken|vaten|säcke|rolls?|bundles?|bales?|coils?|packages?|pkgs?|colli|collis|bultos|volumes|pieces?|pcs|pc|stück|units?|sets?|reels?|cylinders?|jerrycans?|pails?|buckets?|kegs?|totes?|octabins?|gaylords?|spools?"
          + "|木托盘|托盘|木托|卡板|栈板|木箱|铁桶|吨袋|吨桶|纸箱|胶箱|托|板|箱|件|桶|袋|包|捆|卷|扎|套|台|只|个(?![方立大小高平柜月2-4冷开框罐])";

  private static final Phrase PIECES =
      Phrase.any(
          "(?<![\\d.x*#/'-])(?<!(?<!\\p{IsLatin})\\d,)(?<!整车|专车|整车 )(?!20[2-3]\\d volumes)(?<!\\ba"
              + " )(?<count>\\d{1,5}|(?<!\\p{IsLatin})\\d{1,2}[,.]\\d{3}|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|dois|duas|quatro)(?="
              + " (?:(?:wooden|plywood|plastic|steel|euro|standard|big|jumbo|small|large|full|mixed|stackable)"
              + " ){0,2}(?:pallet|plt|palett|palé|skid|crate|wooden"
              + " case|case|carton|drum|bale|bundle|coil|reel|package|kiste|colis|caisse|bulto|caja|caixa))|[一两二三四五六七八九十]{1,2}(?=[托板箱件桶袋包捆卷套台卡栈木]))["
              + " ]?(?:x["
              + " ]?)?(?:个(?=[托板箱件桶袋包捆卷木卡栈纸铁吨]))?(?<adj>(?:(?:wooden|plywood|plastic|steel|euro|standard|export|fibre|fiber|un-approved|un|big|jumbo|gunny|heavy|paper|individual|small|large|full|mixed|stackable|non-stackable)["
              + " -]){0,2})(?<word>"
              + WORDS
              + ")(?![\\p{IsLatin}柜])(?!型)(?!"
              + " (?:less|fewer|more|extra|short|additional|per|a|each)\\b)");

  private static final Phrase LARGE =
      Phrase.any("pallet|plt|pal\\b|palette|palé|skid|crate|托|板|木箱");
  private static final Phrase SMALL =
      Phrase.any("^(?:pieces?|pcs|pc|stück|units?|sets?|个|件|只|套|台)$");
  private static final Phrase PACKING_ALONE =
      Phrase.any(
          "\\b(?:in|on|packed in|packed on)"
              + " (?<word>(?:(?:plastic|wooden|steel|fibre|un-approved|paper|gunny)["
              + " ])?(?:pallets|cartons|drums|bags|boxes|crates|cases|bundles|rolls|skid|skids))\\b|(?<alone>裸装|散装|吨袋|木箱装|纸箱装|托盘装)");

  private static final String BOX =
      "(?:containers?|cntr|ctr|fcl|box|reefer|load|footer|(?:twenty|forty|20|40)["
          + " '-]{0,2}(?:foot(?:er)?|ft|hc|hq|gp|dc)?|柜|conteneur|contenedor|contêiner)(?![\\p{L}\\d])";

  /** "20 pallets in each container", "25 bags are put in every twenty-footer". */
  private static final Phrase BOXFUL_AFTER =
      Phrase.any(
          "^[^,;.\\n\\t|]{0,28}?(?:(?<!\\p{L})(?:in(?:to)?|dans|en|em)"
              + " (?:each|every|one|a|chaque|cada|jede[mrn])(?: of them)? "
              + BOX
              + "|(?:per|pro|por|par|je|/)[ ]?"
              + BOX
              + "|in each(?: one| of them)?(?=$|[,;.\\n])|dans chac\\p{L}{1,3})");

  private static final Phrase BOXFUL_BEFORE =
      Phrase.any(
          "(?<!\\p{L})(?:in (?:each|every)(?: one| of them| container| box)?|each"
              + " (?:container|box|reefer)(?: (?:with|of|has|holds|takes|is))?|(?:per|pro|por|par) "
              + BOX
              + ")[ :]{1,2}$");

  private static final Phrase SINGLE = Phrase.any("^(?:一|one)");
  private static final Phrase OF_A_SINGLE = Phrase.any("\\b(?:of|per|for) $");
  private static final Phrase OF_BOXES = Phrase.any("^(?:units?|sets?|个|只|box|boxes)$");
  private static final Phrase PACKAGE = Phrase.any("^(?:" + WORDS + ")$");

  private static final Wording.Reading<List<Count>> FOUND = new Wording.Reading<>() {};
  private static final Phrase PER_PIECE = Phrase.exact("[每一][台件套个只张把]$");

  private Pieces() {}

  /** A count of packages of one sort. */
  public record Count(int number, String packaging, Span span) {
    /** Counts the outer packages, which are what is handled. */
    public boolean outer() {
      return Word.in(LARGE, packaging);
    }

    /** "1 unit" beside a container is the container. */
    public boolean ofBoxes() {
      return Word.in(OF_BOXES, packaging);
    }

    /** So many are in each of the containers. */
    boolean boxful(Wording text) {
      return Word.in(BOXFUL_AFTER, Word.after(text, span.end(), 64))
          || Word.in(BOXFUL_BEFORE, Word.before(text, span.start(), 32));
    }

    boolean vague() {
      return Word.in(SMALL, packaging);
    }
  }

  public static List<Count> in(Wording text, Layout layout) {
    return text.once(FOUND, () -> read(text, layout));
  }

  private static List<Count> read(Wording text, Layout layout) {
    var found = new ArrayList<Count>();
    Word.found(PIECES, text)
        .forEach(match ->
            Numbers.count(match.group("count").replaceAll("[,.]", ""))
                .ifPresent(n ->
                    found.add(
                        new Count(
                            n,
                            (match.group("adj") + match.group("word")).strip(),
                            Span.of(match)))));
    found.removeIf(count -> eachOf(count, found, text) || perPiece(count, text));
    for (var fact : layout.of(Label.PIECES)) {
      var value = fact.value().in(text).strip();
      var digits = value.replaceFirst("[^0-9].*$", "");
      if (found.stream().noneMatch(c -> c.span().overlaps(fact.value()))
          && !digits.isEmpty()
          && value.length() < 12) {
        var name = fact.name().in(text).strip();
        Numbers.count(digits)
            .ifPresent(
                n -> found.add(new Count(n, Word.in(PACKAGE, name) ? name : "", fact.value())));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The same where what is in each container is counted for all of them; left out where it is not
   * known how many they are.
   */
  public static List<Count> inAll(Wording text, List<Count> counts, Optional<Integer> boxes) {
    return counts.stream()
        .flatMap(count ->
            !count.boxful(text)
                ? Stream.of(count)
                : boxes.stream()
                    .map(n -> new Count(n * count.number(), count.packaging(), count.span())))
        .toList();
  }

  /** "12托, 一托120*100*135", "12 cartons, size of 1 carton": one of the twelve. */
  private static boolean eachOf(Count one, List<Count> all, Wording text) {
    return one.number() == 1
        && (Word.in(SINGLE, one.span().in(text))
            || Word.in(OF_A_SINGLE, Word.before(text, one.span().start(), 5)))
        && all.stream()
            .anyMatch(other ->
                other.number() > 1
                    && singular(other.packaging()).equals(singular(one.packaging())));
  }

  private static String singular(String packaging) {
    var word = packaging.toLowerCase(Locale.ROOT).replaceFirst("boxes$", "box");
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** "每台一箱" tells how each is packed. */
  private static boolean perPiece(Count one, Wording text) {
    return one.number() == 1 && Word.in(PER_PIECE, Word.before(text, one.span().start(), 2));
  }

  /** The count that stands for the whole: outer packages rather than what is in them. */
  public static Optional<Count> whole(List<Count> counts) {
    var outer = counts.stream().filter(Count::outer).toList();
    var named = counts.stream().filter(count -> !count.vague()).toList();
    var choice = !outer.isEmpty() ? outer : !named.isEmpty() ? named : counts;
    var values = choice.stream().map(Count::number).distinct().count();
    return values == 1 ? Optional.of(choice.getFirst()) : Optional.empty();
  }

  /** "46 drums on 12 pallets, 241 kg a drum": the packages that are named beside the weight. */
  public static Optional<Count> named(Wording text, List<Count> counts, Span weight) {
    var beside =
        Word.before(text, weight.start(), 24) + "|" + Word.after(text, weight.end(), 16) + " ";
    var named =
        counts.stream()
            .filter(count -> count.packaging().length() > 2)
            .filter(count -> Word.in(one(count.packaging()), beside))
            .toList();
    return named.stream().map(Count::number).distinct().count() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** "Each drum", "a drum", "per drum" for drums, whatever they are made of. */
  private static Phrase one(String packaging) {
    var word = packaging.substring(packaging.lastIndexOf(' ') + 1);
    return Phrase.any(
        "(?:per|each|every|an?|the|/) ?" + Pattern.quote(singular(word)) + "(?!\\p{L})");
  }

  /** Packing that is named without a count, such as "in drums". */
  public static Optional<Count> packing(Wording text, Layout layout) {
    for (var fact : layout.of(Label.PACKAGING)) {
      return Optional.of(new Count(0, fact.value().in(text), fact.value()));
    }
    var match = text.matcher(PACKING_ALONE);
    if (!match.find()) {
      return Optional.empty();
    }
    var word = match.group("word") != null ? match.group("word") : match.group("alone");
    return Optional.of(new Count(0, word, Span.of(match)));
  }
}
