package dev.quayside.notifier.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters a quote is set in, carried with the product so that it looks the same everywhere.
 * Parsed once and shared by all documents and threads: parsing them for each document would cost
 * ten times the drawing.
 */
public final class Fonts {

  /**
   * In the order in which they are asked for a character: Noto for Latin and the Chinese of GB
   * 2312, Droid for rarer and traditional Chinese (it has no Latin), Liberation for what is left of
   * Latin, Greek and Cyrillic.
   */
  private static final List<String> FILES =
      List.of("NotoSansSC-GB2312.ttf", "DroidSansFallbackFull.ttf", "LiberationSans-Regular.ttf");

  private final List<Face> faces;

  private Fonts(List<Face> faces) {
    this.faces = faces;
  }

  /** One font file and the characters it has. */
  record Face(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {

    boolean has(int character) {
      return characters.getGlyphId(character) > 0;
    }

    /** In thousandths of the size the text is set in. */
    float width(int character) throws IOException {
      return font.getAdvanceWidth(characters.getGlyphId(character)) * 1000f / unitsPerEm;
    }
  }

  public static Fonts load() {
    return new Fonts(FILES.stream().map(Fonts::face).toList());
  }

  /** Whether any of them has this character. */
  public boolean writes(int character) {
    return having(character).isPresent();
  }

  List<Face> faces() {
    return faces;
  }

  /** The first font that has this character. */
  Optional<Face> having(int character) {
    for (Face face : faces) {
      if (face.has(character)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  private static Face face(String file) {
    try (var in = requireNonNull(Fonts.class.getResourceAsStream(file), file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + file + " out of our own jar", e);
    }
  }
}
