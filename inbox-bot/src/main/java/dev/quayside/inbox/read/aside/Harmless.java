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

/** The rules by which words of weight may be left aside, each small and with its name. */
public final class Harmless {

  private static final Set<Kind> FIGURE = Set.of(NUMBER);
  private static final Set<Kind> DAY = Set.of(NUMBER, DATE);
  private static final Set<Kind> WHERE = Set.of(PLACE, AREA, GOODS);

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "a phone number",
              Set.of(NUMBER, DATE, MONEY),
              "(?<![\\d-])\\d{3}-\\d{3}-\\d{4}(?![\\d-])|(?:分机|(?<!\\p{L})(?:ext\\.?|extension|durchwahl))["
                  + " :.]{0,3}\\d{2,5}|(?:tel|phone|mobile|mob|cell|fax|whatsapp|wechat|skype|微信|电话|手机|传真|qq|热线|tél|telefon|telefone|teléfono|handy)\\.?[^\\d\\n]{0,10}[+(]{0,2}\\d[\\d"
                  + " ()/.-]{4,22}|\\+\\d[\\d ()/.-]{6,20}|(?<!\\d)1[3-9]\\d[ -]?\\d{4}["
                  + " -]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}[ -]\\d{3,4}["
                  + " -]?\\d{4}(?!\\d)|(?<!\\d)1[3-9]\\d[ -]?[*x]{4}["
                  + " -]?\\d{4}(?!\\d)|(?:微信|qq|vx|wx)[:号]?[ ]?[\\p{IsLatin}\\d_-]{5,20}"),
          Rule.of(
              "a mail or web address",
              Set.of(NUMBER, PLACE, AREA, CARRIER, GOODS, TERM),
              "(?<![^\\s@<>()])[^\\s@<>()]{1,64}@[^\\s@<>(),;]{1,64}|https?://\\S{1,200}|www\\.\\S{1,120}"),
          Rule.of(
              "a number of the customer's own papers",
              DAY,
              "(?<!\\p{L})(?:p\\.?o\\.?|order|inquiry|enquiry|rfq|ref(?:erence)?|quotation|quote|offer|case|ticket|job|file|invoice|contract|project|tender|l/c|angebot|anfrage|bestellung|auftrag|pedido|cotaci[oó]n|cotação|commande)["
                  + " ]?(?:no|nr|number|num|id|#)\\.?[:"
                  + " #-]{0,3}[\\p{IsLatin}-/_]{0,12}\\d{1,12}(?:[-/_.]\\w{1,10}){0,4}|(?<!\\p{L})(?:ref(?:erence)?|rfq|p\\.?o|inquiry|enquiry)(?:"
                  + " is| code)?[.:"
                  + " #-]{1,3}(?:[\\p{IsLatin}]{1,6}[-/_]?){0,2}\\d{3,12}(?:[-/_.]\\w{1,10}){0,4}(?!["
                  + " ]?(?:kgs?|x|cbm|t\\b|tons?|吨|公斤|方|件|箱))|(?:询价|订单|合同|参考|项目|发票|报价|客户|我司)[\\p{IsHan}]{0,4}(?:编号|单号|号)[:#"
                  + " ]{0,3}[\\p{IsLatin}-/_]{0,8}\\d{2,12}(?:[-/_.]\\w{1,10}){0,3}|#["
                  + " ]?[\\p{IsLatin}]{0,6}-?\\d{3,10}|\\b[a-z]{2,6}-(?:20)?\\d{2}[-/]\\d{2,8}(?:-\\d{1,6})?\\b|\\b[a-z]{2,6}-?\\d{4,12}(?:[-/]\\d{1,8}){0,3}\\b(?!["
                  + " ]?(?:kgs?|lbs?|tons?|cbm|pcs))|(?<![\\d.,-])\\d{8,15}(?![\\d.,]|["
                  + " ]?(?:kgs?|lbs?|tons?|cbm|pcs))|n[°º]["
                  + " ]?[\\p{IsLatin}\\d/-]{2,16}|\\b[a-z]{1,6}\\d{2}-\\d{3,8}\\b|\\bform id["
                  + " ]?\\d{1,8}|\\b(?:rfq|enq|inq|qu|ref|xj)[-_]?\\d{3,10}\\b|\\b[a-z]{1,5}\\d{4,8}-\\d{2,8}\\b"),
          Rule.of(
              "a company's tax number, a member's number",
              DAY,
              "(?:税号|信用代码|统编|统一编号|eori|\\bvat|\\bmst|会员|账号|开户行)[^\\d\\n]{0,12}[\\d*x]{5,20}[\\p{IsLatin}\\d*]{0,12}|(?<![\\p{IsLatin}\\d])9\\d{7}[\\p{IsLatin}\\d*]{8,10}(?![\\p{IsLatin}\\d])"),
          Rule.of(
              "the number of a line in a list",
              FIGURE,
              "(?<=[:;,。?][ ]?|[\\p{IsHan})][ ])\\d{1,2}[.)、]["
                  + " ]?(?=[\\p{IsHan}&&[^个条只台票柜箱件托吨方]])|^["
                  + " \\t*>(\\[-]{0,6}\\d{1,2}[.)、:\\]](?!\\d)|\\b(?:page|round) \\d{1,2}(?:"
                  + " ?(?:/|of) ?\\d{1,2})?(?![\\d.,])|^[ ]?\\d{1,3}[ ]?[\\t|]|#\\d{1,2}(?=["
                  + " \\t:])|第[\\d一二三四五六七八九十]{1,2}[票条个]?|\\b(?:no\\.?|item|lane|line|option|lot|pos\\.?)["
                  + " ]?#?\\d{1,2}(?=[:.) \\t|-])"),
          Rule.of(
              "which of several shipments",
              Set.of(NUMBER, COUNT, PIECES),
              "第[\\d一二三四五六七八九十]{1,2}[票批单]"),
          Rule.of(
              "a year",
              FIGURE,
              "(?:rfq|tender|bid)[ _#-]{0,2}(?:no\\.?"
                  + " )?(?:20)?[2-4]\\d[-/]\\d{1,5}|(?<![\\d.,])20[2-4]\\d(?:[-/](?:20)?[2-4]\\d)?(?![.,]?\\d|["
                  + " ]?(?:kg|pcs|x|ctn|cartons|pallets|usd|件|箱))(?:年度?)?|incoterms?[®"
                  + " ]{0,3}(?:2010|2020)"),
          Rule.of(
              "a time of day, hours",
              DAY,
              "(?<![\\d:])\\d{1,2}[:h]\\d{2}(?![:\\d])(?:[ ]?[ap]\\.?m)?|(?<!\\d)\\d{1,2}["
                  + " ]?(?:am|pm|a\\.m|p\\.m|o'clock|uhr|hours?|hrs?|h\\b|horas|heures|stunden|std\\b|点钟?半?|小时|个小时)|24[/x]7"),
          Rule.of(
              "a number of days, weeks or months: free time, transit, validity",
              DAY,
              "\\d{1,3}(?:[ ]?(?:-|~|to|至|到|/)[ ]?\\d{1,3})?[ +]{0,2}(?:[(][^)\\n]{0,12}[)]["
                  + " ]?)?(?:(?:calendar|working|business|free|detention|demurrage|more|combined)["
                  + " -]){0,2}(?:days?|weeks?|months?|years?|tagen?|wochen?|monate?n?|d[ií]as|semanas|mes(?:es)?|jours?|semaines|mois|天|日内|周|个?星期|个月|工作日|年)(?![\\d\\p{IsLatin}])"),
          Rule.of(
              "a week, a half or a month without its day",
              DAY,
              "(?:(?<!\\p{L})(?:week|wk|kw|cw|semana|semaine)|第)[ .]{0,2}\\d{1,2}(?:[ ]?[-/]["
                  + " ]?\\d{1,2})?周?|\\d{1,2}(?:[-/~到至]\\d{1,2})?月(?:份|底|初|中旬?|上旬|下旬|末|上半月|下半月|之?前|内|以?后)?(?!\\d)|\\bq[1-4]\\b|\\b(?:1st|2nd|first|second|1|2|h)["
                  + " ]?(?:half|h|[12])\\b(?!/)"),
          Rule.of(
              "what was shipped before",
              Set.of(NUMBER, COUNT, PIECES, BOX),
              "(?:last (?:year|season)|l'an(?:née)? derni(?:er|ère)|ano passado|a[nñ]o"
                  + " pasado|letztes jahr|im vorjahr|vorig jaar|l'anno scorso)["
                  + " ,]{1,2}(?:(?:we|nous|haben wir|hatten wir) )?(?:have |had"
                  + " )?(?:moved|shipped|did|handled|avons"
                  + " fait|fizemos|embarcamos|hicimos|movimos|embarcamos|abbiamo"
                  + " (?:fatto|spedito)|verschifft)[^,.;+\\n]{0,24}"),
          Rule.of(
              "a day by which an answer is wanted, or a price holds",
              DAY,
              "(?:deadline|due|quote|offer|reply|respond|revert|answer|response|feedback|decide|decision|rates?|price|need"
                  + " (?:it|this|rates?|prices?)|valid(?:ity)?|submit|confirm|come back|hear from"
                  + " you|angebot|antwort|rückmeldung|gültig|respuesta|validez|resposta|validade|réponse|validité)[^.;!?\\n。\\d]{0,40}?(?<!\\p{L})(?:by|before|until|till|through|thru|latest|bis|antes"
                  + " de|avant|hasta|até)[ ](?:the |next |this |coming |end of |am |el |la |o |le"
                  + " ){0,2}(?:[^,.;!?\\n。]|(?<=\\d)\\.(?=\\d)){0,16}\\.?|[\\d下本这明后周星期礼拜一二三四五六日天月号/.-]{1,10}["
                  + " ]?(?:之前|以前|前|内)["
                  + " ]?(?:请|麻烦)?(?:给|报|回复|答复|反馈|提供|要)|\\bgri\\b[^.,;!?\\n]{0,24}|\\bvalid(?:ity)?\\b[^\\d\\n.;,]{0,20}\\d{1,2}[^\\n;,]{0,24}|\\b(?:deadline|due|(?:bid|tender|rfq|quote|offer)s?"
                  + " clos(?:es|ing)(?: date)?|questions until|return(?: it)? by)[ :]{1,3}(?:on |is"
                  + " )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
                  + " )?(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?["
                  + " -](?:of )?"
                  + MONTH
                  + "(?: 20\\d\\d)?|"
                  + MONTH
                  + " \\d{1,2}(?:,? 20\\d\\d)?)|(?:有效期?|有效至|截止)[\\p{IsHan}:"
                  + " ]{0,5}\\d[\\d月日号/.-]{0,11}"),
          Rule.of(
              "today, tomorrow: when the answer is wanted",
              Set.of(DATE),
              "(?<!\\p{L})(?:today|tomorrow)(?!\\p{L})|今天|今日|明天|明日"),
          Rule.of(
              "by which measure the price is asked",
              Set.of(NUMBER, COUNT, WEIGHT, VOLUME, PIECES),
              "(?:多少[钱米]?|几块钱?|什么价格?|怎么算)[ ]?(?:1|一|每|/)["
                  + " ]?个?(?:公斤|千克|kgs?|吨|方|立方|柜|票)(?![\\p{IsHan}\\d])|(?:1|一|每|/)["
                  + " ]?个?(?:公斤|千克|kgs?|吨|方|立方|柜|票)(?:要|收|是)?["
                  + " ]?(?:多少|几块|什么价)|[+]?(?:45|100|300|500|1000)[+]?["
                  + " ]?(?:kgs?|公斤)?(?:以上)?的?(?:什么|级)?价格?(?![\\d])"),
          Rule.of(
              "from which weights on a price is asked by air",
              FIGURE,
              "(?:[+-](?:45|100|250|300|500|1000)(?:kgs?)?(?![\\d.,]?\\d)[ ,/&]{0,3}(?:and"
                  + " )?){2,6}"),
          Rule.of(
              "a container that is not wanted",
              FIGURE,
              "\\b(?:not|forget|cheaper than|instead of|rather than)(?: the| an?)?"
                  + " (?:[1-9] ?x ?)?(?:20|40|45)(?:'|ft| ?box)?(?=[ ]?(?:$|[,;.?!)]))"),
          Rule.of(
              "that local charges are told apart",
              Set.of(MORE),
              "(?:local|本地费?用?|港杂费?|杂费|费用?|税)[ ]?(?:另外|另加|另列|外加)"),
          Rule.of(
              "how long the lorry is",
              FIGURE,
              "\\d{1,2}(?:[.]\\d)?米(?:的)?(?:整车|车|高栏|厢|平板)|(?:整车|专车|货车|车型|卡车|挂车|平板车)(?:[一两二三\\d]{1,2}[台辆部])?["
                  + " :,]{0,2}\\d{1,2}(?:[.]\\d{1,2})?米(?!\\d)"),
          Rule.of("a grade of the goods, not their name", Set.of(GOODS), "(?:食品|饲料|工业|医药|农业)级"),
          Rule.of(
              "a share of something",
              Set.of(NUMBER),
              "\\d{1,3}(?:[.,]\\d{1,2})?[ ]?(?:%|percent|prozent)"),
          Rule.of(
              "how many offers are wanted",
              Set.of(NUMBER, COUNT, MORE),
              "(?:\\d|one|two|three|best|another)[ ](?:best |more |different |possible"
                  + " )?(?:options?|quotes?|quotations|rates?|offers?|alternatives?|prices)\\b|[两三几2-5一][个家份种条](?:报价|方案|船公司|价格|选择)"),
          Rule.of(
              "an ordinal",
              Set.of(NUMBER, MORE),
              "\\b(?:1st|2nd|3rd|[4-9]th)[ ](?:time|inquiry|enquiry|order|request|reminder|week)"),
          Rule.of(
              "a test or a standard",
              FIGURE,
              "\\bun[ ]?38[.]3|\\biso[ ]?\\d{3,5}(?:[:-]\\d{1,4})?|ispm["
                  + " -]?15|\\bcovid-?19|\\b[234]pl\\b|\\bb2[bc]\\b"),
          Rule.of(
              "a street, a postcode, a room",
              Set.of(NUMBER, PIECES, DATE),
              "\\d{1,5}[a-z]?[ ,]{1,2}(?:[\\p{L}'.]{1,20}["
                  + " ]){1,3}(?:street|st\\.|road|rd\\b|avenue|ave\\b|boulevard|blvd|highway|hwy)[^\\n]{0,40}|(?:\\p{L}{2,16}(?:straße|strasse|str\\.)|(?<!\\p{L})(?:calle|avenida|rua|rue))["
                  + " ][^\\n,]{0,30}?\\d{1,5}[^\\n]{0,24}|(?<!\\p{L})(?:room|rm|floor|suite|building|bldg|plot|lot)["
                  + " .#]{1,2}[a-z]{0,3}\\d{1,5}|\\d{1,3}(?:st|nd|rd|th|/f)["
                  + " ]floor|[\\p{IsHan}]{1,8}(?:路|街|大道|巷)[ ]?\\d{1,5}["
                  + " ]?号?(?:[^\\n,。]{0,8}?(?:楼|层|室|栋|["
                  + " ]\\d{5,6}))?|\\d{1,4}(?:号楼|楼|层|室|栋|号库|号仓|号门)(?:\\d{3,4}室?)?(?:["
                  + " ]{1,4}\\d{6}(?!\\d))?|(?:省|市|区|县|镇|路|街|号|楼|室|园)[\\p{IsHan}\\d-]{0,14}["
                  + " ,]{1,4}\\d{6}(?!\\d)|(?:号楼|栋|座|楼)\\d{3,4}(?:室|["
                  + " ]{1,4}\\d{6})?(?!\\d)|(?:zip|postal|post|plz|cep|邮编)[^\\d\\n]{0,8}\\d{4,6}|邮递区号[:"
                  + " ]{0,2}\\d{3,6}"),
          Rule.of(
              "where the writer or his customer is at home",
              WHERE,
              "(?:(?:our|my|the|unser\\p{L}{0,2}|nuestr[oa]|nosso|notre)[ ])(?:\\p{L}{1,14}["
                  + " ]){0,2}(?:client|customer|buyer|office|agent|principal|headquarters?|kunde|cliente|branch|colleagues?)["
                  + " ](?:is |are |sits |based )?(?:in|from|at|of|aus|de|em|en)[ ]\\p{L}{2,20}(?:["
                  + " ]\\p{L}{2,20})?|(?:i am|i'm|this is|here is)[ ]\\p{L}{2,14}(?:["
                  + " ]\\p{L}{2,14})?[ ](?:from|of|with|at)[ ][^,.;\\d\\n]{1,30}|we are"
                  + " (?:an?|the|from|based in|located in)[ ](?:\\p{L}{2,16}[ ]?){1,4}|(?:best"
                  + " regards|kind"
                  + " regards|regards|grüße|saludos|atenciosamente|cordialement)[^\\n]{0,60}"),
          Rule.of(
              "us, the writers",
              Set.of(AREA),
              "(?:let|send|give|tell|offer|advise|provide|quote|contact|inform|help|with|by|for|asks?|to)["
                  + " ]us(?![\\p{L}\\d])"),
          Rule.of(
              "the name of a company",
              Set.of(PLACE, AREA, GOODS, CARRIER, SPECIAL, NUMBER, MILD_HAZARD),
              "(?:(?-i:\\p{Lu})[\\p{L}&'-]{1,19}[ ]){1,3}(?:[(]\\p{L}{2,12}[)]["
                  + " ])?(?:(?:trading|logistics|industries|international|group)[ ])?(?:co\\.?,?["
                  + " ]?ltd|ltd|limited|llc|inc\\b|gmbh|jsc|corp|ltda|pte|pvt|sdn|s\\.r\\.l|s\\.p\\.a|b\\.v)(?!\\p{L})|[\\p{IsHan}&&[^到加还和也另从至去]]{2,16}(?:有限公司|股份公司|集团|公司|进出口(?=[)）部]))"),
          Rule.of(
              "something more that is asked, not shipped",
              Set.of(MORE),
              "(?:another|additional(?:ly)?|extra|in addition|plus|besides|one more|along with|as"
                  + " well"
                  + " as|also|auch|zusätzlich|außerdem|sowie|también|además|aussi|également|também|além)[^.;!?\\n\\d]{0,44}?(?:charges?|costs?|fees?|surcharges?|information|info|details?|questions?|documents?|paperwork|requirements?|services?|discounts?|days?|free"
                  + " time|transit|vessel|schedule|sailing|quotation|quote|rates?|prices?|options?|inquiry|enquiry|local|thc|confirm|advise|let|tell|include|mention|send|share|note|validity|kosten|fragen|gebühren|preise?|laufzeit|costes?|gastos|recargos|tiempo|frais|délai|custos|taxas|prazo)"
                  + "|(?:另外|还有|同时还|以及|顺便|加上|外加|再加)[^,。;!?\\n\\d]{0,20}(?:费|免|价|船期|航程|时效|问|吗|呢|多久|多少|确认|告知|发|看|了解|要求|信息|资料|单证|服务|有没有)"));

  private record Line(Rule rule, int start) {}

  private final Wording text;
  private final Map<Line, List<Span>> read = new HashMap<>();

  public Harmless(Wording text) {
    this.text = text;
  }

  public boolean covers(Token token) {
    return RULES.stream()
        .filter(rule -> rule.of().contains(token.kind()))
        .anyMatch(rule -> on(rule, token.span()).stream().anyMatch(s -> s.holds(token.span())));
  }

  /** A line is gone through once for each rule, and only if something in it is left over. */
  private List<Span> on(Rule rule, Span span) {
    var line = text.lineAt(span.start());
    return read.computeIfAbsent(new Line(rule, line.start()), unread -> rule.spans(text, line));
  }
}
