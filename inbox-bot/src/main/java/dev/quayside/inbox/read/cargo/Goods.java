package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the goods are called, their customs code and their worth. */
public final class Goods {

  private static final Phrase TAIL =
      Phrase.any(
          "(?:[,;(]|(?<!\\p{L})(?:(?:from|ex|via|to(?!"
              + " (?:eat|wear|drink|cook|use|assemble)))(?!\\p{L})|for (?:a|an|our|the|my|your|one)"
              + " (?:\\p{L}{2,12}"
              + " )?(?:projects?|clients?|customers?|orders?|buyers?|shop|store|boutique|plant|factory|hotel|school)|about|approx|ca\\.|total|packed|gross|weight|ready|non|约|大概|共|一共|总)|["
              + " ]?\\d{1,6}(?:[.,]\\d{1,3})?[ ]?(?:kg|t\\b|吨|cbm|方|箱|件|托|ctn|pallet|%|x\\d)|。|\\.["
              + " ]|\\n).*$");

  /** "500 MT soda ash": so much of it, and no name. */
  private static final Phrase AMOUNT_BEFORE =
      Phrase.any(
          "^\\d[\\d.,]{0,8}["
              + " ]?(?:mts?|tons?|tonnes|kgs?|cbm|m3|cartons?|ctns?|pallets?|plts?|pcs|bags|drums|boxes|rolls|吨|公斤|箱|托|件|方)["
              + " ]?(?:of |de |von )?(?=\\p{L})");

  /** "Soda ash in" 50 kg bags. */
  private static final Phrase PACKED =
      Phrase.any(" (?:in|on|of|with|and|packed in|loaded in)[ ]*$");

  private static final Phrase SAID =
      Phrase.any(
          "(?:(?:(?<![装提发收送到])货物?|内容|cargo|goods|commodity)(?:是|为|:)|il s'agit d(?:e|u|es) (?:la"
              + " )?|se trata de |trata-se de |si tratta di |es handelt sich um (?:eine?"
              + " )?|货名|品名|装的是|装的|货物名称|产品是|(?:commodity|cargo|goods|product)s?[ ](?:is|are|will"
              + " be)["
              + " ](?!(?:handed|ready|loaded|delivered|packed|palleti[sz]ed|available|shipped|collected|stuffed|at|on|in|not|now|already|coming|under|for|from|to|still|all|being)\\b)|(?:shipment|load|loads|lot|container|containers|cargo|fcl|lcl|cbm|m3|pallets?|plts|skids?|bales|rolls|coils|sacks|cases|cartons?|ctns|drums|bags|boxes|crates?|hq|hc|gp|palettes|palés|palets|paletten|cartons|sacs|sacos|cajas|bultos|caixas|kartons)["
              + " ](?:of|with|de|di|d'|von)["
              + " ](?!cargo|our|your|the\\b)|(?:kgs?|kilos|tons|tonnes|mt|lbs|pounds|teus?|tonnen?|toneladas?|tn|to)["
              + " ](?:of|de|di|d'|von)["
              + " ](?!cargo|our|your|the\\b|it\\b|them\\b|each\\b|about|around|approx|max|abt)|["
              + " ]stc[ ]|(?<!\\p{L})(?:import|export|ship|send|move|transport|forward)(?:ing)?["
              + " ](?:a|an|one|some|our|my|this|these|used)[ ](?!(?:\\p{L}{2,10}"
              + " )?(?:shipment|container|cargo|goods|order|load|rate|pallet|box|lcl|fcl|number|list|lot|consignment|parcel|few|new"
              + " order|quote|quotation|price|offer|request|inquiry|enquiry|mail|email|message|line|word|bl|copy|draft|truck|total)s?\\b)(?=[\\p{L}\\d"
              + " '&/-]{3,40} (?:from|to|ex)\\b)|(?<!\\p{L})un[ ]?\\d{4}["
              + " ,:/()-]{1,3}+(?:(?:class|cl\\.?|第)?[ ]?[1-9](?:\\.[1-6])?[ ]?类?["
              + " ,:/()-]{1,3}+(?:pg ?i{1,3}["
              + " ,:/()-]{1,3}+)?)?+(?!class|cl\\b|pg|imo|imdg|packing|packaging|dg\\b|and|or|with|in|kg|ii?i?\\b|包装|类))["
              + " ]?(?<goods>[\\p{L}][\\p{L}\\d '&/-]{1,60})");

  /** "A shipment of two 40HQ" does not name what is in them. */
  private static final Phrase BOXES =
      Phrase.any(
          "^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|full|a)["
              + " ])?(?:20|40|45|full|fcl|lcl|containers?)");

  private static final Phrase HS =
      Phrase.any(
          "(?:(?<!\\p{L})(?:code |código |codigo )?(?:sh|nc|sa|nce|p\\."
              + " ?a\\.|cod\\.?|code|taric|posición)(?= \\d{4}\\.\\d)|statistical"
              + " (?:no|number|code)|arancel(?:aria)?|partida|hs["
              + " -]?(?:code|编码|no\\.?)?s?|ncm|hts|海关编码|商品编码|税号|zolltarifnummer|tarifnummer|warentarifn\\w{1,6}\\.?)[^\\d\\n]{0,14}(\\d{4}(?:[."
              + " ]?\\d{2}){0,3}(?:[. ]?\\d{2})?)(?![\\d\\p{IsLatin}])");
  private static final Phrase HS_DIGITS =
      Phrase.exact("^\\d{4}(?:[. ]?\\d{2}){0,3}(?![\\d\\p{IsLatin}])");
  private static final String CURRENCY =
      "(us[$d]|usd|eur|euros?|rmb|cny|gbp|cad|aud|chf|sfr|sek|nok|dkk|jpy|inr|aed|sgd|hkd|zar|\\$|€|£|￥|¥|美金|美元|美刀|欧元|欧|人民币|澳币|澳元|澳刀|港币|港元|日元|日币|英镑|加币|加元|新币|元)";
  private static final Phrase CURRENCIES = Phrase.any(CURRENCY);
  private static final Phrase AMOUNT =
      Phrase.any("^[^\\d]{0,8}(" + Numbers.NUMBER + ")(?![\\d%])[^\\d]{0,12}$");
  private static final Phrase WORTH =
      Phrase.any(
          "(?:货值|货物价值|申报价值|声明价值|cargo value|goods value|value of (?:the )?goods|commercial"
              + " value|invoice value|insured value|declared value|cargo val\\.?|inv\\.?"
              + " value|invoice(?: amount| total| sum)?(?= (?:usd|eur|gbp|[$€£]))|发票金?额(?=["
              + " :|\\t]{1,3}[a-z$€¥])|申报(?=[ ]?\\d{2,6}[ ]?美)|goods worth|warenwert|valor (?:da"
              + " carga|de la mercanc[ií]a|de la carga|comercial|da mercadoria)|valeur(?:"
              + " marchandise| facture)?|value|insured? (?:it"
              + " )?for|(?<!\\p{L})worth)[^\\d\\n]{0,16}?"
              + CURRENCY
              + "?[ ]?("
              + Numbers.NUMBER
              + ")(万|k\\b|[ ]?(?:mln|mio|million)\\b)?(?:[ ,-]{0,3}"
              + CURRENCY
              + ")?");

  private static final int MOST_ROWS = 8;

  private Goods() {}

  /** The goods of a packing list are all its rows together. */
  private static Optional<Found<String>> rows(Wording text, Layout layout) {
    var cells =
        layout.rows().stream()
            .filter(row -> !row.has(Label.ORIGIN) && !row.has(Label.DESTINATION))
            .flatMap(row -> row.cell(Label.GOODS).stream())
            .flatMap(cell -> trimmed(text, cell).stream())
            .toList();
    var names = cells.stream().map(cell -> cell.in(text)).distinct().limit(MOST_ROWS).toList();
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                String.join(", ", names), text.evidence(cells.getFirst().to(cells.getLast()))));
  }

  public static Optional<Found<String>> name(Wording text, Layout layout) {
    var rows = rows(text, layout);
    if (rows.isPresent()) {
      return rows;
    }
    for (var fact : layout.of(Label.GOODS)) {
      var span = trimmed(text, fact.value());
      if (span.isPresent()) {
        return Optional.of(new Found<>(span.get().in(text), text.evidence(span.get())));
      }
    }
    var match = text.matcher(SAID);
    while (match.find()) {
      var span = trimmed(text, new Span(match.start("goods"), match.end("goods")));
      if (span.isPresent() && !Word.in(BOXES, span.get().in(text))) {
        return Optional.of(new Found<>(span.get().in(text), text.evidence(span.get())));
      }
    }
    return Optional.empty();
  }

  public static Optional<Found<String>> hsCode(Wording text, Layout layout) {
    for (var fact : layout.of(Label.HS_CODE)) {
      var code = HS_DIGITS.matcher(fact.value().in(text));
      if (code.find()) {
        var span = new Span(fact.value().start(), fact.value().start() + code.end());
        return Optional.of(new Found<>(code.group().strip(), text.evidence(span)));
      }
    }
    return hsCode(text);
  }

  private static Optional<Found<String>> hsCode(Wording text) {
    var match = text.matcher(HS);
    return match.find()
        ? Optional.of(new Found<>(match.group(1).strip(), text.evidence(Span.of(match, 1))))
        : Optional.empty();
  }

  public static Optional<Found<CargoDraft.Amount>> value(Wording text, Layout layout) {
    return value(text)
        .or(() -> layout.of(Label.VALUE).stream().flatMap(fact -> named(text, fact)).findFirst());
  }

  /** "VALOR .... USD 61.750,00": an amount with its currency under its name. */
  private static Stream<Found<CargoDraft.Amount>> named(Wording text, Layout.Named fact) {
    var words = fact.value().in(text);
    var currency = CURRENCIES.matcher(words + " " + fact.name().in(text));
    var amount = AMOUNT.matcher(words);
    return amount.find() && currency.find()
        ? Stream.of(
            new Found<>(
                new CargoDraft.Amount(
                    Numbers.value(amount.group(1), Numbers.Triple.THOUSANDS),
                    Currencies.iso(currency.group())),
                text.evidence(fact.value())))
        : Stream.empty();
  }

  private static Optional<Found<CargoDraft.Amount>> value(Wording text) {
    var match = text.matcher(WORTH);
    while (match.find()) {
      var written = match.group(1) != null ? match.group(1) : match.group(4);
      if (written != null) {
        var amount =
            Numbers.value(match.group(2), Numbers.Triple.THOUSANDS)
                .multiply(BigDecimal.valueOf(scale(match.group(3))));
        return Optional.of(
            new Found<>(
                new CargoDraft.Amount(amount, Currencies.iso(written)),
                text.evidence(Span.of(match))));
      }
    }
    return Optional.empty();
  }

  private static int scale(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    var bare = word.strip().toLowerCase(Locale.ROOT);
    return bare.equals("万") ? 10_000 : bare.equals("k") ? 1_000 : 1_000_000;
  }

  /** Words up to the first figure, comma or aside; empty where nothing of a name is left. */
  static Optional<Span> trimmed(Wording text, Span span) {
    var words = span.in(text);
    var lead = AMOUNT_BEFORE.matcher(words);
    var start = lead.find() ? lead.end() : 0;
    var cut = TAIL.matcher(words);
    var found = false;
    while (!found && cut.find()) {
      found = cut.start() >= start;
    }
    var end = found ? cut.start() : words.length();
    var packed = PACKED.matcher(words.substring(start, end));
    end = packed.find() ? start + packed.start() : end;
    while (start < end && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(words.charAt(end - 1))
        && words.charAt(end - 1) != '%') {
      end--;
    }
    var least = start < end && words.charAt(start) >= 0x4e00 ? 1 : 2;
    return end - start < least || end - start > 80
        ? Optional.empty()
        : Optional.of(new Span(span.start() + start, span.start() + end));
  }
}
