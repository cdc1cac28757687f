package dev.quayside.inbox.intent.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.models.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {

  private static final Models MODELS = Models.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | JED to MAA 1.9 cbm LCL",
        "en | Dear Li, please quote 上海 to Hamburg",
        "zh | MSK 盐田到汉堡 1*40HQ all in",
        "zh | 請問基隆到橫濱的運費",
        "ja | 東京までの運賃を教えてください",
        "ko | 부산에서 함부르크까지 운임 견적 부탁드립니다",
        "ru | Прошу сообщить ставку Шанхай - Владивосток",
        "th | ขอราคาค่าขนส่งจากเซี่ยงไฮ้ไปกรุงเทพ",
        "de | Bitte um ein Angebot für zwei Container nach Hamburg",
        "es | Necesito una cotización para el contenedor a Callao",
        "fr | Merci de nous coter un conteneur pour Abidjan",
        "pt | Preciso de uma cotação para o frete até Santos",
        "it | Vi chiediamo una quotazione per il container da Genova",
        "nl | Graag ontvangen wij een offerte voor het transport naar Rotterdam",
        "tr | Merhaba, navlun teklifinizi rica ederim",
        "vi | Xin chào, vui lòng báo giá cho chúng tôi",
        "pl | Dzień dobry, proszę o wycenę transportu do Gdyni"
      })
  void a_short_message_shows_its_language(String language, String text) {
    assertThat(MODELS.language().find(text, "")).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"OK, 询价, zh", "OK, price request, en"})
  void the_subject_speaks_where_the_text_says_too_little(
      String fresh, String subject, String language) {
    assertThat(MODELS.language().find(fresh, subject)).isEqualTo(language);
  }
}
