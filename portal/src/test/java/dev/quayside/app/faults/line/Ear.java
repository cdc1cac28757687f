package dev.quayside.app.faults.line;

import java.io.IOException;

/** Listens to one connection; an exception cuts it. */
public interface Ear {

  /** The product says this, and the server has not heard it yet. */
  default void asked(byte[] said, int length) throws IOException {}

  /** The server says this, and the product has not heard it yet. */
  default void told(byte[] said, int length) throws IOException {}

  /** The product has been told all of it. */
  default void heard() throws IOException {}

  /** Nobody listens. */
  static Ear deaf() {
    return new Ear() {};
  }
}
