package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds dangerous goods: UN numbers, IMDG classes, and words that hint at them. "Non-DG" and
 * "general cargo" are no dangerous goods, and UN38.3 is a test, not a number.
 */
public final class Dangers {

  private static final Phrase UN =
      Phrase.any(
          "(?<![\\p{IsLatin}\\d])un[ ]?(?:[-:/]|no\\.?|number|nr\\.?|编号|号|#){0,2}["
              + " :]{0,2}(\\d{4})(?![\\d.-]|[ ]?(?:kg|pcs|ctn))");
  private static final Phrase CLASS =
      Phrase.any(
          "(?:(?:imdg|imo|dg|hazard|danger|un|危险品|危险|危)["
              + " ]?)?(?:class|classe|clase|klasse|类别|类别为|类|cl\\.)["
              + " :.]{0,3}([1-9](?:\\.[1-6])?)(?![\\d%.]\\d|[\\d%])|\\b(?:imo|imdg)["
              + " :]{0,2}([1-9](?:\\.[1-6])?)(?![\\d.])|(?<![\\d.第])([1-9](?:\\.[1-6])?)["
              + " ]?类(?!别)(?:危|货|品|的|,| |\\n|$|锂|电|杂)");
  private static final Phrase NOT =
      Phrase.any(
          "\\b(?:non|not|no|none|nicht|sin|kein)[ -]{0,3}(?:a"
              + " )?(?:dg|d/g|haz\\w{0,6}|dangerous|imo|imdg|gefahrgut|peligros[ao])(?:"
              + " (?:goods|cargo|material))?|\\b(?:dg|haz\\w{0,6}|dangerous(?: goods)?|imo(?:"
              + " class)?|gefahrgut|carga peligrosa|imo/dg)[ ]?[:?=|\\t]{1,3}["
              + " ]{0,24}(?:no\\b|n/a|none|nein|não|nil|否|无|非)|\\bgeneral"
              + " cargo\\b|普货|普通货|非危|非dg|不是危|无危|不属于危|不含电|不带电|无电|是否危险品[: |\\t]{0,3}(?:否|不是|非)|危险品[:"
              + " |\\t]{1,3}(?:否|不是|非|无)");
  private static final Phrase HINT =
      Phrase.any(
          "(?<![\\p{L}])(?:dg|d/g|imo|imdg|haz|hazmat|hazardous|dangerous|flammable|corrosive|explosives?|lithium|li-ion|batter(?:y|ies)|power"
              + " ?banks?|aerosols?|perfumes?|gefahrgut|peligros[ao]|perigos[ao]|paints?|solvents?|(?<!(?:pvc|pet|pp|pe|hdpe|ldpe|lldpe|abs|pom|eva|pvb|nylon|polymer|plastic|polyester|polycarbonate)"
              + " )resins?|fireworks?|adhesives?|msds|sds)(?![\\p{L}])"
              + "|危险品|危货|危化|易燃|腐蚀|锂电|电池|带电|带磁|内置电|充电宝|移动电源|气雾|喷雾|香水|打火机|烟花|油漆|涂料|溶剂|树脂|胶水|纯电|危包|化工");
  private static final Phrase WITHOUT =
      Phrase.any(
          "(?<!\\p{L})(?:no|not|non|without|w/o|free of|ohne|keine|sin|sem|sans|senza|zonder)["
              + " -]{1,2}(?:any |lithium |li-ion |dry |built-in ){0,2}$");
  private static final Phrase PLAIN =
      Phrase.any(
          "(?<![\\p{L}])(?:dg|d/g|imo|imdg|hazmat|hazardous|dangerous goods|dangerous"
              + " cargo|gefahrgut|carga peligrosa|mercancía peligrosa)(?![\\p{L}])|危险品|危货|危化品");

  private Dangers() {}

  /**
   * What the words say of danger.
   *
   * @param danger the dangerous goods said, if any
   * @param spans every word read as speaking of danger, or of its absence
   * @param hint words that hint at danger although none is said
   */
  public record Reading(Optional<CargoDraft.Danger> danger, List<Span> spans, Optional<Span> hint) {
    public Reading {
      spans = List.copyOf(spans);
    }
  }

  public static Reading in(Wording text) {
    var denied = Word.spans(NOT, text);
    var spans = new ArrayList<Span>(denied);
    var numbers = new ArrayList<String>();
    Word.found(UN, text)
        .forEach(match -> {
          spans.add(Span.of(match));
          if (!numbers.contains(match.group(1))) {
            numbers.add(match.group(1));
          }
        });
    Optional<String> imo = Optional.empty();
    var matcher = text.matcher(CLASS);
    while (matcher.find()) {
      spans.add(Span.of(matcher));
      imo =
          imo.or(() ->
              Optional.ofNullable(matcher.group(1))
                  .or(() -> Optional.ofNullable(matcher.group(2)))
                  .or(() -> Optional.ofNullable(matcher.group(3))));
    }
    var hints =
        Word.spans(HINT, text).stream()
            .filter(span -> !span.overlapsAny(denied))
            .filter(span -> !Word.in(WITHOUT, Word.before(text, span.start(), 20)))
            .toList();
    if (!numbers.isEmpty() || imo.isPresent()) {
      spans.addAll(hints);
      var several =
          numbers.size() > 1
              ? hints.stream().findFirst().or(() -> Optional.of(spans.getLast()))
              : Optional.<Span>empty();
      return new Reading(
          Optional.of(new CargoDraft.Danger(numbers.stream().findFirst(), imo)), spans, several);
    }
    var plain =
        Word.spans(PLAIN, text).stream().filter(span -> !span.overlapsAny(denied)).findFirst();
    if (denied.isEmpty() && plain.isPresent()) {
      return new Reading(
          Optional.of(new CargoDraft.Danger(Optional.empty(), Optional.empty())), hints, plain);
    }
    return new Reading(
        Optional.empty(), spans, denied.isEmpty() ? hints.stream().findFirst() : plain);
  }
}
