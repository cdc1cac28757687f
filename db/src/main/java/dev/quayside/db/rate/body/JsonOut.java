package dev.quayside.db.rate.body;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as it is written, without what is empty. */
final class JsonOut {

  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter(1_024);
  private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);

  String text() {
    json.close();
    return text.toString();
  }

  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void name(String name) {
    json.writeName(name);
  }

  void text(String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  void word(String name, Enum<?> value) {
    json.writeStringProperty(name, value.name());
  }

  void flag(String name, boolean value) {
    if (value) {
      json.writeBooleanProperty(name, true);
    }
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, BigDecimal value) {
    json.writeNumberProperty(name, value);
  }

  void money(String name, Money value) {
    json.writeStringProperty(name, word(value));
  }

  void price(String name, UnitPrice value) {
    json.writeStringProperty(name, value.toString());
  }

  <T> void maybe(Optional<T> value, Consumer<T> write) {
    value.ifPresent(write);
  }

  <T> void list(String name, Collection<T> values, Consumer<T> write) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(write);
      json.writeEndArray();
    }
  }

  void texts(String name, Collection<?> values) {
    list(name, values, value -> json.writeString(value.toString()));
  }

  void integers(String name, int... values) {
    json.writeArrayPropertyStart(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  <K, V> void map(String name, Map<K, V> values, BiConsumer<K, V> write) {
    json.writeObjectPropertyStart(name);
    values.forEach(write);
    json.writeEndObject();
  }

  /** Whole amounts without their zeros: the currency knows its decimals. */
  private static String word(Money money) {
    return money.currency().getCurrencyCode()
        + " "
        + money.amount().stripTrailingZeros().toPlainString();
  }
}
