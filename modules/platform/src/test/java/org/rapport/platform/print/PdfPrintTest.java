package org.rapport.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.platform.Paper;

class PdfPrintTest {

  private static final Paper BRIEF =
      new Paper(
          Locale.SIMPLIFIED_CHINESE,
          "松岭区民政局",
          "一页简报",
          List.of(
              new Paper.Part("请谨慎对待", true, List.of(Paper.Line.of("下午五点后不要打电话"))),
              Paper.Part.of(
                  "提纲", List.of(new Paper.Line("1", "介绍本中心"), new Paper.Line("2", "Ægir’s café")))),
          "Rapport");

  @Test
  void chinese_and_latin_words_come_back_from_the_file() throws IOException {
    PdfReader file = new PdfReader(TestPrint.pdf(BRIEF));

    String text = new PdfTextExtractor(file).getTextFromPage(1).replace(" ", "");
    assertThat(text).contains("松岭区民政局", "下午五点后不要打电话", "介绍本中心", "Ægir’scafé");
    assertThat(file.getNumberOfPages()).isEqualTo(1);
  }

  @Test
  void the_font_is_in_the_file_and_only_the_letters_that_are_used() throws IOException {
    byte[] bytes = TestPrint.pdf(BRIEF);

    assertThat(fontsEmbedded(new PdfReader(bytes))).isNotEmpty().allMatch(size -> size > 0);
    assertThat(bytes.length).isLessThan(200_000);
  }

  @Test
  void a_long_paper_goes_on_to_more_pages() throws IOException {
    List<Paper.Line> many =
        Collections.nCopies(120, new Paper.Line("2026-03-10", "回访：一切顺利，下月再约时间见面。"));
    Paper paper = new Paper(Locale.ENGLISH, "Long", "", List.of(Paper.Part.of("All", many)), "R");

    assertThat(new PdfReader(TestPrint.pdf(paper)).getNumberOfPages()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 40, 50, 400})
  void what_has_to_be_one_page_is_one_however_long_it_is(int lines) throws IOException {
    List<Paper.Line> many =
        IntStream.rangeClosed(1, lines)
            .mapToObj(i -> new Paper.Line("2026-03-10", "回访" + i + "：一切顺利。"))
            .toList();
    Paper paper =
        new Paper(Locale.ENGLISH, "Long", "Lead", List.of(Paper.Part.of("All", many)), "R");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new PdfPrint().onePage(paper, out);

    PdfReader file = new PdfReader(out.toByteArray());
    assertThat(file.getNumberOfPages()).isEqualTo(1);
    String text = new PdfTextExtractor(file).getTextFromPage(1).replace(" ", "");
    assertThat(text).contains("回访1：").contains(lines < 100 ? "回访" + lines + "：" : "…");
  }

  @Test
  void of_a_paper_cut_short_the_first_lines_stay_with_their_headings() {
    Paper paper =
        new Paper(
            Locale.ENGLISH,
            "Two",
            "",
            List.of(
                Paper.Part.of("A", List.of(Paper.Line.of("1"), Paper.Line.of("2"))),
                Paper.Part.of("B", List.of(Paper.Line.of("3")))),
            "R");

    assertThat(paper.first(2).parts()).extracting(Paper.Part::heading).containsExactly("A", "");
    assertThat(paper.first(3)).isEqualTo(paper);
  }

  private static List<Integer> fontsEmbedded(PdfReader file) {
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < file.getXrefSize(); i++) {
      PdfObject object = file.getPdfObject(i);
      if (object instanceof PdfDictionary descriptor
          && PdfName.FONTDESCRIPTOR.equals(descriptor.get(PdfName.TYPE))) {
        PRIndirectReference program = (PRIndirectReference) descriptor.get(PdfName.FONTFILE2);
        sizes.add(program == null ? 0 : program.getNumber());
      }
    }
    return sizes;
  }
}
