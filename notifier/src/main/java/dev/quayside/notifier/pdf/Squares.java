package dev.quayside.notifier.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** An address as a square of squares (ISO/IEC 18004), for a telephone's camera. */
final class Squares {

  private final ByteMatrix squares;

  Squares(String address) {
    try {
      squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("No code can hold " + address, e);
    }
  }

  /** How many there are in a row. */
  int across() {
    return squares.getWidth();
  }

  /** Lays them, each one long and wide; neighbours of a row are laid as one. */
  void draw(PDPageContentStream sheet) throws IOException {
    for (int row = 0; row < squares.getHeight(); row++) {
      int column = 0;
      while (column < squares.getWidth()) {
        int end = column;
        while (end < squares.getWidth() && squares.get(end, row) == 1) {
          end++;
        }
        if (end > column) {
          sheet.addRect(column, row, end - column, 1);
        }
        column = end + 1;
      }
    }
  }
}
