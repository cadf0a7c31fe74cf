package org.rapport.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.rapport.platform.FileTexts;

/** The words in a document, as search wants them. */
final class DocumentText {

  /** Chinese has no spaces: a word runs on over the end of a line. */
  private static final Pattern LINE_END =
      Pattern.compile("(?<=\\p{IsHan})[ \\t]*\\R[ \\t]*(?=\\p{IsHan})");

  /** What some PDFs have in place of characters: radicals, and letters grown together. */
  private static final Pattern ODD =
      Pattern.compile(
          "[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{FB00}-\\x{FB06}\\x{2F800}-\\x{2FA1F}]+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]+");

  private DocumentText() {}

  static String of(FileKind kind, Path file) throws IOException {
    LimitedText text = new LimitedText(FileTexts.MOST_CHARACTERS);
    try {
      switch (kind) {
        case PDF -> PdfText.read(file, text);
        case DOCX, XLSX, PPTX, ODT, ODS -> OfficeText.read(file, text);
        case TEXT, CSV -> PlainText.read(file, text);
        default -> {
          return "";
        }
      }
    } catch (LimitedText.Enough enough) {
      return plain(text.toString());
    }
    return plain(text.toString());
  }

  private static String plain(String text) {
    String same =
        ODD.matcher(text)
            .replaceAll(odd -> Normalizer.normalize(odd.group(), Normalizer.Form.NFKC));
    String joined = LINE_END.matcher(same.replace("\r\n", "\n")).replaceAll("");
    return CONTROL.matcher(joined).replaceAll(" ").strip();
  }
}
