package org.rapport.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** The real print, without a container. */
public final class TestPrint {

  private TestPrint() {}

  public static Print print() {
    return new PdfPrint();
  }

  public static byte[] pdf(Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    print().pdf(paper, out);
    return out.toByteArray();
  }
}
