package dev.quayside.inbox.read.aside;

import static dev.quayside.inbox.read.told.Kind.*;

import dev.quayside.inbox.read.told.Kind;
import dev.quayside.inbox.read.told.Token;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules by which words of weight may be left aside, each small and with its name. */
public final class Harmless {

  private static final Set<Kind> FIGURE = Set.of(NUMBER);
  private static final Set<Kind> DAY = Set.of(NUMBER, DATE);
  private static final Set<Kind> WHERE = Set.of(PLACE, AREA, NUMBER, GOODS);

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fev|set|out|janv|févr|avr|juin|juil|août)\\p{L}{0,7}\\.?";

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "a phone number",
              Set.of(NUMBER, DATE, MONEY),
              "(?:tel|phone|mobile|mob|cell|fax|whatsapp|wechat|skype|微信|电话|手机|传真|qq|热线|tél|telefon|telefone|teléfono|handy)\\.?[^\\d\\n]{0,10}[+(]{0,2}\\d[\\d"
                  + " ()/.-]{4,22}|\\+\\d[\\d ()/.-]{6,20}|(?<!\\d)1[3-9]\\d[ -]?\\d{4}["
                  + " -]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)"),
          Rule.of(
              "a mail or web address",
              Set.of(NUMBER, PLACE, AREA, CARRIER, GOODS, TERM),
              "[^\\s@<>()]{1,64}@[^\\s@<>(),;]{1,64}|https?://\\S{1,200}|www\\.\\S{1,120}"),
          Rule.of(
              "a number of the customer's own papers",
              DAY,
              "(?<!\\p{L})(?:p\\.?o\\.?|order|inquiry|enquiry|rfq|ref(?:erence)?|quotation|quote|offer|case|ticket|job|file|invoice|contract|project|tender|our"
                  + " no|your"
                  + " no|l/c|pi|angebot|anfrage|bestellung|auftrag|pedido|cotaci[oó]n|cotação|commande|询价|订单|合同|参考|客户|项目|发票|报价|我司)["
                  + " ]?(?:no|nr|number|num|id|编号|单号|号|#)?[.:# -]{0,4}(?:\\p{IsLatin}{1,8}[-/_"
                  + " ]?){0,3}\\d{3,12}(?:[-/_.]\\w{1,10}){0,4}(?!["
                  + " ]?(?:kgs?|x|cbm|t\\b|吨|公斤|方|件|箱))|#["
                  + " ]?\\w{0,8}-?\\d{2,10}|\\b[a-z]{2,6}-?(?:20)?\\d{2}[-/]\\d{2,8}(?:-\\d{1,6})?\\b|\\b(?:rfq|enq|inq|qu|ref)[-_]?\\d{3,10}\\b"),
          Rule.of(
              "the number of a line in a list",
              FIGURE,
              "(?m)^[ \\t*>(\\[-]{0,6}\\d{1,2}[.)、:\\]](?!\\d)|^[ ]?\\d{1,3}[\\t|]|[\\n]\\d{1,3}["
                  + " ]?[\\t|]|第[\\d一二三]{1,2}[票条个]?|\\b(?:no\\.?|item|lane|line|option|lot|pos\\.?|shipment|case)["
                  + " ]?#?\\d{1,2}(?=[:.) \\t|-])"),
          Rule.of(
              "a year",
              FIGURE,
              "(?<![\\d.,])20[2-4]\\d(?:[-/](?:20)?[2-4]\\d)?(?![\\d.,]\\d|["
                  + " ]?(?:kg|pcs|x|ctn|cartons|pallets|usd|件|箱))(?:年度?)?|incoterms?[®"
                  + " ]{0,3}(?:2010|2020)"),
          Rule.of(
              "a time of day, hours",
              DAY,
              "(?<![\\d:])\\d{1,2}[:h]\\d{2}(?![:\\d])(?:[ ]?[ap]\\.?m)?|(?<!\\d)\\d{1,2}["
                  + " ]?(?:am|pm|a\\.m|p\\.m|o'clock|uhr|hours?|hrs?|h\\b|horas|heures|stunden|点钟?半?|小时|个小时)|24[/x]7"),
          Rule.of(
              "a number of days, weeks or months: free time, transit, validity",
              DAY,
              "\\d{1,3}(?:[ ]?(?:-|~|to|至|到|/)[ ]?\\d{1,3})?[ +]{0,2}(?:[(][^)\\n]{0,12}[)]["
                  + " ]?)?(?:(?:calendar|working|business|free|detention|demurrage|more|combined)["
                  + " -]){0,2}(?:days?|weeks?|months?|years?|tagen?|wochen?|monate?n?|d[ií]as|semanas|mes(?:es)?|jours?|semaines|mois|天|日内|周|个?星期|个月|工作日|年)(?!\\d)|(?:first|next|past|last)["
                  + " ]\\d{1,2}"),
          Rule.of(
              "a week, a half or a month without its day",
              DAY,
              "(?:week|wk|kw|cw|sem(?:ana)?|semaine|第)[ .]{0,2}\\d{1,2}(?:[ ]?[-/]["
                  + " ]?\\d{1,2})?周?|\\d{1,2}(?:[-/~到至]\\d{1,2})?月(?:份|底|初|中旬?|上旬|下旬|末|上半月|下半月|之?前|内|以?后)?(?!\\d)|\\b(?:early|mid|end|late|beginning|begin|anfang|mitte|ende|inicio|fin|finales|début)(?:"
                  + " of| de)?[ -]"
                  + MONTH
                  + "|q[1-4]\\b"),
          Rule.of(
              "a day by which an answer or a rate is wanted",
              DAY,
              "(?:deadline|due|quote|offer|reply|respond|revert|answer|response|feedback|decide|decision|rates?|price|need"
                  + " (?:it|this|rates?|prices?)|valid(?:ity)?|submit|confirm|come back|hear from"
                  + " you|angebot|antwort|rückmeldung|gültig|respuesta|validez|resposta|validade|réponse|validité|报价|回复|有效|截止|答复|反馈|给我|价格)[^.;!?\\n。]{0,40}?(?:by|before|until|till|on|latest|today|tomorrow|bis|antes|avant|till|to|from|今天|明天|之?前|到|[:"
                  + " ])[ ]?(?:the |next |this |coming |am |el |la |o |le )?[^,.;!?\\n。]{0,22}"),
          Rule.of(
              "today, this week: when the answer is wanted",
              Set.of(DATE),
              "(?<!\\p{L})(?:today|tomorrow)(?!\\p{L})|今天|今日|明天|明日"),
          Rule.of(
              "a share of something",
              Set.of(NUMBER, GOODS),
              "\\d{1,3}(?:[.,]\\d{1,2})?[ ]?(?:%|percent|prozent)(?:[ ]\\p{L}{3,12})?"),
          Rule.of(
              "how many offers are wanted",
              Set.of(NUMBER, COUNT, MORE),
              "(?:\\d|one|two|three|best)[ ](?:best |more |different |possible |another"
                  + " )?(?:options?|quotes?|quotations|rates?|offers?|alternatives?|carriers?|prices)|[两三几2-5一][个家份种条](?:报价|方案|船公司|价格|选择)"),
          Rule.of(
              "an ordinal",
              Set.of(NUMBER, MORE),
              "\\b(?:1st|2nd|3rd|[4-9]th)["
                  + " ](?:time|inquiry|enquiry|shipment|order|request|reminder)"),
          Rule.of(
              "a test or a standard",
              FIGURE,
              "\\bun[ ]?38[.]3|\\biso[ ]?\\d{3,5}(?:[:-]\\d{1,4})?|ispm["
                  + " -]?15|\\bcovid-?19|\\b[234]pl\\b|\\bb2[bc]\\b"),
          Rule.of(
              "a street, a postcode, a room",
              Set.of(NUMBER, PLACE, AREA, PIECES, DATE),
              "\\d{1,5}[a-z]?[ ,]{1,2}(?:[\\p{L}'.]{1,20}["
                  + " ]){1,4}(?:street|st\\.|road|rd\\b|avenue|ave\\b|drive|dr\\b|lane|ln\\b|boulevard|blvd|way|highway|hwy|park|industrial)[^\\n]{0,60}|(?:str\\.|straße|strasse|calle|avenida|rua|rue|via)["
                  + " ][^\\n,]{0,30}?\\d{1,5}[^\\n]{0,40}|(?:room|rm|floor|fl|suite|ste|building|bldg|block|unit|plot|lot)["
                  + " .#]{1,2}[a-z]{0,3}\\d{1,5}|\\d{1,3}(?:st|nd|rd|th|/f)["
                  + " ]floor|[\\p{IsHan}]{1,8}(?:路|街|大道|巷)\\d{1,5}号?[^\\n,。]{0,20}|\\d{1,4}(?:号楼|楼|层|室|栋|座|号库|号仓|号门)|(?:zip|postal|post|plz|cep|邮编)[^\\d\\n]{0,8}\\d{4,6}"),
          Rule.of(
              "where the writer or his customer is at home",
              WHERE,
              "(?:(?:our|my|the|your|unser\\p{L}{0,2}|nuestr[oa]|nosso|notre)[ ])(?:\\p{L}{1,14}["
                  + " ]){0,2}(?:client|customer|buyer|office|agent|principal|headquarters?|kunde|cliente|client|branch|colleagues?)["
                  + " ](?:is |are |sits |based )?(?:in|from|at|of|aus|de|em|en)["
                  + " ][^,.;\\n]{1,30}|(?:i am|i'm|we are|this is|here is)["
                  + " ][^.;\\n]{0,40}?(?:from|of|at|with|in)[ ][^,.;\\n]{1,40}|(?:best regards|kind"
                  + " regards|regards|cheers|grüße|saludos|atenciosamente|cordialement)[^\\n]{0,60}"),
          Rule.of(
              "the name of a company",
              Set.of(PLACE, AREA, GOODS, CARRIER, SPECIAL, NUMBER, MILD_HAZARD),
              "(?:[\\p{IsLatin}&.'-]{2,20}["
                  + " ,]{1,2}){1,5}(?:ltd|limited|llc|inc|gmbh|jsc|corp|corporation|co\\b\\.?|s\\.?a\\.?(?:s|de"
                  + " c\\.v)?|s\\.?l\\.?|ltda|lda|pte|pvt|sdn|bhd|ag|kg|b\\.?v|oy|ab|as|srl|s\\.r\\.l|spa|s\\.p\\.a|industries|trading|group|international|forwarding|logistics)(?![\\p{L}\\d])|[\\p{IsHan}]{2,20}(?:有限公司|公司|集团|贸易|货代|物流)"),
          Rule.of(
              "something more that is asked, not shipped",
              Set.of(MORE),
              "(?:another|additional(?:ly)?|extra|in addition|plus|besides|one more|along with|as"
                  + " well as|also"
                  + " (?:need|want|have)|auch|zusätzlich|außerdem|sowie|también|además|aussi|également|também|além)[^.;!?\\n\\d]{0,44}?(?:charges?|costs?|fees?|surcharges?|information|info|details?|questions?|documents?|paperwork|requirements?|services?|discounts?|days?|free"
                  + " time|transit|vessel|schedule|sailing|quotation|quote|rates?|prices?|options?|inquiry|enquiry|local|thc|confirm|advise|let|tell|include|mention|send|share|note|validity|kosten|fragen|gebühren|preis|preise|laufzeit|costes?|gastos|recargos|tiempo|frais|délai|custos|taxas|prazo)"
                  + "|(?:另外|还有|同时还|以及|顺便|加上|外加|再加)[^,。;!?\\n\\d]{0,20}(?:费|免|价|船期|航程|时效|问|吗|呢|多久|多少|确认|告知|发|看|了解|要求|信息|资料|单证|服务|有没有)"));

  private final Map<Kind, List<Span>> spans = new HashMap<>();

  public Harmless(Wording text) {
    for (var rule : RULES) {
      var found = rule.spans(text);
      for (var kind : rule.of()) {
        spans.merge(
            kind, found, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
    }
  }

  public boolean covers(Token token) {
    return spans.getOrDefault(token.kind(), List.of()).stream()
        .anyMatch(span -> span.holds(token.span()));
  }
}
