package dev.quayside.portal.api;

import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The description of the whole interface (OpenAPI 3.1). */
final class ApiDocument {

  private ApiDocument() {}

  static Answer whole(Visit visit, Parameters path, Body body) {
    try (InputStream in =
        Objects.requireNonNull(ApiDocument.class.getResourceAsStream("openapi.json"))) {
      return Answer.data(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read openapi.json", e);
    }
  }
}
