package org.rapport.feedback.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.rapport.feedback.AfterwardsDemonstration;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.SubmitFeedback;
import org.rapport.feedback.cases.Upload;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** In each language, a complaint that is found by a word that only its PDF has (C14). */
@ApplicationScoped
class DemonstrateReading implements AfterwardsDemonstration {

  private SubmitFeedback submit;
  private Print print;

  protected DemonstrateReading() {}

  @Inject
  DemonstrateReading(SubmitFeedback submit, Print print) {
    this.submit = submit;
    this.print = print;
  }

  @Override
  public void make() {
    send(
        new Paper(
            Locale.SIMPLIFIED_CHINESE,
            "电梯检验报告",
            "",
            List.of(
                Paper.Part.of(
                    "结论",
                    List.of(Paper.Line.of("曳引钢丝绳有三处断股，制动器间隙超出允许范围。"), Paper.Line.of("更换之前不得载人。")))),
            ""),
        "检验报告.pdf",
        "检验后仍在使用",
        "检验的人上周来过，报告贴在门上一天就被撕了。我拍了下来，附在后面。可是今天还在照常运行。",
        "按报告说的停下来修。",
        "3号楼");
    send(
        new Paper(
            Locale.ENGLISH,
            "Laboratory report",
            "",
            List.of(
                Paper.Part.of(
                    "Result",
                    List.of(
                        Paper.Line.of("The sample has 48 micrograms of cadmium in a litre."),
                        Paper.Line.of("It is not to be used for drinking.")))),
            ""),
        "laboratory-report.pdf",
        "The tap in the kitchen of the day centre",
        "We had the water looked at ourselves, because nobody answered. What came back is attached.",
        "Tell everybody who drank from it.",
        "Day care");
  }

  private void send(
      Paper paper, String name, String subject, String text, String remedy, String about) {
    byte[] file = pdf(paper);
    submit.with(
        new Feedback(
            FeedbackType.COMPLAINT,
            Identity.ANONYMOUS,
            Channel.PORTAL,
            paper.language().toLanguageTag(),
            subject,
            text,
            remedy,
            about,
            Contact.NONE),
        List.of(new Upload(name, () -> new ByteArrayInputStream(file))),
        RequestKey.NONE);
  }

  private byte[] pdf(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      print.pdf(paper, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
