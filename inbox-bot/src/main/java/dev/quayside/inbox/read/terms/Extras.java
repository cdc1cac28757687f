package dev.quayside.inbox.read.terms;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft.Extra;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the work asked for beside the carriage: fetching, bringing, customs, insurance. */
public final class Extras {

  private static final Map<Extra, Phrase> WORDS = new EnumMap<>(Extra.class);

  static {
    WORDS.put(
        Extra.PICKUP,
        Phrase.any(
            "\\b(?:pick[ -]?ups?|picked up|collection from|collect(?:ed)?"
                + " (?:from|at)|(?:can|to|must|should) be (?:collected|fetched)|stuffing at"
                + " our|door to (?:port|door|cy|airport)|door[ -](?:port|door)|ex["
                + " -]?works|exw|pre-?carriage|vorlauf|abholung|recogida|coleta|enlèvement|ramassage|prise"
                + " en charge)\\b|提货|取货|取件|上门|拖车|派车|(?:来|去)(?:工厂|仓库)?(?:收货|拉货|提货|取货|接货|拉(?![长开])|收(?=["
                + " ),。;]|$))|(?<![厦江澳海天])门到(?!客户|客人|收货人|仓)|装柜地址"));
    WORDS.put(
        Extra.DELIVERY,
        Phrase.any(
            "\\b(?:(?:port|door|cy|airport)[ -]?(?:to|-|/)[ -]?door|delivery to"
                + " (?:door|our|the|warehouse)|door delivery|to[ -](?:the )?door|deliver(?:ed)? to"
                + " (?:our|the|door)|final delivery|delivery"
                + " address|on-?carriage|nachlauf|zustellung|ddp|(?:dap|ddu)(?! (?:\\p{L}{3,14}"
                + " )?(?:air)?port)|entrega a domicilio|entrega en(?! (?:el"
                + " )?(?:aero)?puerto))\\b|派送|送货|到门|送到|双清|派到|送仓"));
    WORDS.put(
        Extra.EXPORT_CUSTOMS,
        Phrase.any(
            "\\b(?:export (?:customs|clearance|declaration|formalities)|customs"
                + " (?:declaration|declare|declaring)|customs declar\\w{0,6}|customs (?:clearances?"
                + " )?(?:on|at|in) both (?:sides|ends)(?! (?:is|are|will be)"
                + " (?:made|done|handled|arranged|by))|(?:both|two)[ -](?:sides?|ends?)"
                + " customs|declare"
                + " customs|ausfuhr(?:verzollung|anmeldung|abfertigung|erklärung)|despacho de"
                + " exportaci[oó]n|aduana de exportación|desembaraço de exporta\\w{2,4}|customs"
                + " (?:clearance )?(?:at|in) origin|origin customs|despacho de aduanas? (?:aquí|en"
                + " origen)|dédouanement export)\\b|报关|双清|两[头端边]的?(?:通关|清关|关务|的?关)"));
    WORDS.put(
        Extra.IMPORT_CUSTOMS,
        Phrase.any(
            "\\b(?:customs (?:clearances? )?(?:on|at|in) both (?:sides|ends)(?! (?:is|are|will be)"
                + " (?:made|done|handled|arranged|by))|(?:both|two)[ -](?:sides?|ends?)"
                + " customs|import (?:customs|clearance|formalities)|(?:you|to) (?:to )?clear"
                + " (?:it|them|the goods)|incl\\.? customs in|clear(?:ed)? (?:customs )?(?:at|in)"
                + " dest\\w{0,8}|customs clearance (?:at|in) dest\\w{0,8}|destination"
                + " customs|einfuhr(?:verzollung|abfertigung)|importverzollung|despacho de"
                + " importaci[oó]n|ddp|dédouanement import|import"
                + " duty)\\b|清关|双清|两[头端边]的?(?:通关|报关|关务|的?关)"));
    WORDS.put(
        Extra.INSURANCE,
        Phrase.any(
            "\\b(?:insurance|insured|insure|marine cover|all["
                + " -]risks?|transportversicherung|versicherung|seguro|assurance)\\b|保险|投保"));
    WORDS.put(
        Extra.WAREHOUSING,
        Phrase.any("\\b(?:warehousing|storage at|lagerung|almacenaje|armazenagem)\\b|仓储|存仓"));
    WORDS.put(
        Extra.FUMIGATION,
        Phrase.any("\\b(?:fumigation|fumigate|begasung|fumigaci[oó]n|fumigação)\\b|熏蒸"));
  }

  private static final Phrase DENIED =
      Phrase.any(
          "(?:\\b(?:they|he|she|consignee|buyer|customer|receiver|client)(?:'ll| will| shall| can)?"
              + " |\\bwe(?:'ll| will| shall)? (?:do|make|handle|arrange|take care of|see to) (?:the"
              + " |our )?(?:own )?|\\b(?:no|not|without|excl\\.?|excluding|no need"
              + " (?:for|of)|own(?: \\w{3,12} (?:and|&|/))?|ohne|sin|sem)[ ](?:need )?(?:\\w{1,12}["
              + " ])?|要不要|需不需要|有没有一定要|是否(?:一定)?(?:需?要)?|用不用|不用|不需要|不要|不含|无需(?:贵司|你们?|您)?|自己|自行|我司自|客户自|我们自己|(?:不需要?|不用|无需)(?:提货|拖车|报关|清关|送货|派送|保险|[/、和,及与]){1,4})$");
  private static final Phrase OWN_AFTER =
      Phrase.any(
          "^(?:[、和/及与]?(?:报关|清关|拖车|提货|送货|派送|保险|装柜|熏蒸)){0,3}["
              + " ]?(?:(?:是|都|也|就|全)?(?:由)?(?:我们|我司|我方|咱们)?(?:这边)?(?:有(?:自己|合作|固定)的?|都有)|(?:也|都|就|均)(?:不用|不需要|不要|无需|自理|自己)|(?:is"
              + " |are )?not (?:needed|required|necessary)|decken wir"
              + " selbst|(?:那边|这边)?用(?:客户|客人|收货人|我们)自己|is covered by"
              + " (?:our|us)|(?:那边|这边)?(?:的?(?:报关行|清关行|代理))?(?:由|是|让)?(?:客户|客人|收货人|发货人|买家|买方|卖家|卖方|工厂|供应商|对方|我们|我司|我方|厂家)(?:那边)?(?:自己|自行|自|来|做|负责|安排|处理|搞定|办|弄|解决)|自己|自理|自办|自清|自报|不用|不需要|:?"
              + " ?(?:à (?:la )?charge d|par nos soins|by (?:the"
              + " )?(?:shipper|supplier|seller|us\\b|ourselves|own)|durch uns|machen wir|a cargo"
              + " del?|por cuenta)|(?:(?:will|shall|to|can|should) be |is |are"
              + " )?(?:made|done|handled|arranged|cleared|managed|organi[sz]ed|taken care of) by"
              + " (?:our\\b|us\\b|ourselves|my\\b|(?:the |our"
              + " )?(?:shipper|supplier|seller|consignee|buyer|customer|client|receiver|factory))|[:|\\t]["
              + " ]{0,24}(?:no\\b|n/a|否|无|不需要|自理))");

  private Extras() {}

  public static List<Found<Extra>> in(Wording text) {
    var found = new ArrayList<Found<Extra>>();
    WORDS.forEach((extra, pattern) ->
        Word.spans(pattern, text).stream()
            .filter(span -> wanted(text, span))
            .findFirst()
            .ifPresent(span -> found.add(new Found<>(extra, text.evidence(span)))));
    return List.copyOf(found);
  }

  private static boolean wanted(Wording text, Span span) {
    return !Word.in(DENIED, Word.before(text, span.start(), 32))
        && !Word.in(OWN_AFTER, Word.after(text, span.end(), 44));
  }
}
