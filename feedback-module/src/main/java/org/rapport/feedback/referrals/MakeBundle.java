package org.rapport.feedback.referrals;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseDesk;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.DecisionView;
import org.rapport.feedback.cases.DownloadFile;
import org.rapport.feedback.cases.FileView;
import org.rapport.feedback.cases.Happening;
import org.rapport.feedback.cases.HistoryLine;
import org.rapport.feedback.cases.KnownCase;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.cases.WriteLetter;
import org.rapport.feedback.letters.DecisionPaper;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Paper;
import org.rapport.platform.Permission;
import org.rapport.platform.Print;

/**
 * Puts the papers of a case together for a body outside: index, complaint, messages, letters and
 * chosen files; names of third persons are masked, and files tell nothing of who made them (C9).
 */
@ApplicationScoped
@Transactional
public class MakeBundle {

  private CaseDesk desk;
  private Referrals referrals;
  private ShowCase show;
  private WriteLetter letters;
  private DecisionPaper decisions;
  private BundlePapers papers;
  private DownloadFile files;
  private Print print;

  protected MakeBundle() {}

  @Inject
  MakeBundle(
      CaseDesk desk,
      Referrals referrals,
      ShowCase show,
      WriteLetter letters,
      DecisionPaper decisions,
      BundlePapers papers,
      DownloadFile files,
      Print print) {
    this.desk = desk;
    this.referrals = referrals;
    this.show = show;
    this.letters = letters;
    this.decisions = decisions;
    this.papers = papers;
    this.files = files;
    this.print = print;
  }

  /**
   * That it was made is on record, with the number of its files.
   *
   * @param number of the referral
   * @throws Invalid for {@code files} where one is none of the case, waits to be checked, or cannot
   *     be freed from what it tells of who made it
   */
  public Bundle of(String reference, int number, BundleOrder order) {
    KnownCase subject = desk.open(reference, Permission.CASES_HANDLE);
    BodyView body =
        referrals.body(referrals.referral(subject.id(), number).bodyId()).orElseThrow().view();
    CaseView shown = show.with(reference);
    List<BundleEntry> entries = entries(shown, order);
    entries.add(0, paper("index.pdf", papers.index(shown, body, entries), order));
    entries.add(1, new BundleEntry("index.csv", out -> out.write(table(entries))));
    desk.handle(
        CaseAt.latest(reference),
        Permission.CASES_HANDLE,
        (c, act) -> new HistoryLine(Happening.BUNDLED, order.files().size()));
    return new Bundle(reference + ".zip", BundleZip.of(entries));
  }

  private List<BundleEntry> entries(CaseView shown, BundleOrder order) {
    List<BundleEntry> entries = new ArrayList<>();
    entries.add(paper("complaint.pdf", papers.complaint(shown), order));
    if (!shown.messages().isEmpty()) {
      entries.add(paper("messages.pdf", papers.messages(shown), order));
    }
    for (DecisionView decision : shown.decisions()) {
      Paper letter = decisions.of(letters.forStaff(shown.reference(), decision.number()));
      entries.add(paper("decision-" + decision.number() + ".pdf", letter, order));
    }
    for (Long id : order.files()) {
      entries.add(file(shown, id, entries.size() + 1, order));
    }
    return entries;
  }

  private BundleEntry paper(String name, Paper paper, BundleOrder order) {
    return new BundleEntry(name, out -> print.pdf(order.masked(paper), out));
  }

  private BundleEntry file(CaseView shown, long id, int number, BundleOrder order) {
    FileView file =
        shown.files().stream()
            .filter(one -> one.id() == id && one.isReleased())
            .findFirst()
            .orElseThrow(() -> invalid("invalid.bundleFile", id));
    return new BundleEntry(
        "files/%02d-%s".formatted(number, order.masked(file.name())),
        out -> out.write(content(shown.reference(), file, order)));
  }

  private byte[] content(String reference, FileView file, BundleOrder order) {
    byte[] clean =
        files
            .cleanCopy(reference, file.id())
            .orElseThrow(() -> invalid("invalid.bundleUnclean", file.name()));
    return file.mediaType().startsWith("text/")
        ? order.masked(new String(clean, UTF_8)).getBytes(UTF_8)
        : clean;
  }

  private static Invalid invalid(String key, Object what) {
    return Invalid.field("files", Message.of("feedback", key, what));
  }

  private static byte[] table(List<BundleEntry> entries) {
    StringBuilder table = new StringBuilder("\uFEFFnumber,file\r\n");
    for (int i = 2; i < entries.size(); i++) {
      String name = entries.get(i).name().replace("\"", "\"\"");
      table.append(i - 1).append(",\"").append(name).append("\"\r\n");
    }
    return table.toString().getBytes(UTF_8);
  }
}
