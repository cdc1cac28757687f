package dev.quayside.inbox.read.aside;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;

/** Tells figures under a name that no price hangs on: a phone, a reference, the validity. */
public final class Talk {

  /**
   * Under these names stand people, papers and times; under "remarks" or "rates" stands anything.
   */
  private static final Phrase ASIDE =
      Phrase.any(
          "^(?:nome|name|company|contact|e-?mail|tel\\.?|phone|mobile|fax|address|attn|telefone|teléfono|telefon|cc|sent|date|subject|shipper|consignee|notify|customer|position|website|po|po"
              + " no\\.?|customer po|reference|ref\\.?|our ref|your ref|order no|invoice|vat id|vat"
              + " no\\.?|tax id|nit|rut|cnpj|eori|validity|valid|transit time|free time|t/t|ip|form"
              + " id|no\\.?|nr\\.?|#|s/n|sr\\.?(?: no\\.?)?|sl no|item no\\.?|art\\. no\\.|lane"
              + " no\\.?|pcs/ctn|qty/ctn|pcs per ctn|free days|demurrage|detention|payment(?:"
              + " terms)?|validity period|consignee name|shipper"
              + " name|transit|序号|每箱数量|单箱数量|每箱个数|装箱数|每箱装|免租|航程|发货人|收货人|通知人|电话|手机|邮箱|地址|公司|联系人|微信|发件人|收件人|主题|发送时间|抄送|日期时间|免箱期|用箱|船名|航次|截关|有效期|报价截止|报价截止日期|走货截止日期)$");

  private Talk() {}

  public static boolean aside(Wording text, Layout layout, Span span) {
    return layout.named().stream()
        .filter(fact -> fact.label() == Label.OTHER && fact.value().holds(span))
        .anyMatch(fact -> Word.in(ASIDE, fact.name().in(text).strip()));
  }

  /** Under "ready" a date may be given in any way; what is no day is not priced by. */
  public static boolean ready(Layout layout, Span span) {
    return layout.named().stream()
        .anyMatch(fact -> fact.label() == Label.READY && fact.value().holds(span));
  }
}
