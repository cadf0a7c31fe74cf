package org.rapport.feedback.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.drafts.DraftFile;
import org.rapport.feedback.drafts.KeepDraftFile;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.FileStore;
import org.rapport.platform.TestSettings;
import org.rapport.platform.texts.TestTexts;

/** Files of a mail go through the gate of every upload, each by itself. */
class KeepEnclosuresTest {

  private final List<String> kept = new ArrayList<>();
  private final KeepEnclosures keep =
      new KeepEnclosures(new Gate(), TestTexts.with(new TestSettings(Path.of("target"))));

  private static IncomingMail mail(String subject, String text, Enclosure... files) {
    return new IncomingMail(
        null, "li@example.org", "Li", subject, List.of(), false, text, List.of(files));
  }

  private static Enclosure file(String name, int size) {
    return new Enclosure(name, new byte[size]);
  }

  @Test
  void C18_what_the_gate_refuses_is_named_and_keeps_nothing_else_out() {
    KeptMail result =
        keep.of(
            mail(
                "Lift",
                "See",
                file("virus.exe", 5),
                file("photo.jpg", 5),
                file("film.mp4", 25 * 1024 * 1024)),
            Limits.TEXT);

    assertThat(kept).containsExactly("photo.jpg");
    assertThat(result.files()).extracting(DraftFile::name).containsExactly("photo.jpg");
    assertThat(result.text())
        .startsWith("See\n\n[These files came with the mail and were not taken:]")
        .contains("- virus.exe: ", "- film.mp4: ", "larger than 20 MB");
  }

  @Test
  void C18_more_files_than_a_form_takes_are_named_too() {
    Enclosure[] many =
        Collections.nCopies(Limits.FILES + 1, file("a.txt", 1)).toArray(Enclosure[]::new);

    KeptMail result = keep.of(mail("Lift", "See", many), Limits.TEXT);

    assertThat(result.files()).hasSize(Limits.FILES);
    assertThat(result.text()).contains("- a.txt: ");
  }

  @Test
  void C18_a_text_beyond_the_limit_is_kept_whole_as_a_file_and_says_so() {
    KeptMail result = keep.of(mail("Lift", "🛗".repeat(Limits.MESSAGE + 1)), Limits.MESSAGE);

    assertThat(kept).containsExactly("message.txt");
    assertThat(result.text().codePointCount(0, result.text().length()))
        .isLessThanOrEqualTo(Limits.MESSAGE);
    assertThat(result.text()).contains("message.txt").doesNotContain("\ud83d\n");
  }

  @Test
  void C18_a_subject_beyond_the_limit_stands_whole_before_the_text_and_no_text_says_so() {
    String subject = "s".repeat(Limits.SUBJECT + 1);
    assertThat(keep.of(mail(subject, "See"), Limits.TEXT).text()).isEqualTo(subject + "\n\nSee");
    assertThat(keep.of(mail("Lift", " "), Limits.TEXT).text()).isEqualTo("(no text)");
  }

  private final class Gate extends KeepDraftFile {
    @Override
    public DraftFile with(InputStream content, String name) {
      try {
        int size = content.readAllBytes().length;
        if (size > FileStore.MAX_BYTES) {
          throw Invalid.field("files", Message.of("platform", "files.tooLarge", name, 20));
        }
        if (name.endsWith(".exe")) {
          throw Invalid.field("files", Message.of("platform", "files.type", name));
        }
        kept.add(name);
        return new DraftFile(kept.size(), name, size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
