package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.mailbox.MailLine;
import org.rapport.feedback.mailbox.MailPile;
import org.rapport.feedback.mailbox.SeeMailSetAside;
import org.rapport.kernel.Slice;
import org.rapport.platform.MailIntake;

/** Mail that was set aside, for somebody to decide. */
@Named
@RequestScoped
public class MailsPage {

  private static final int PER_PAGE = 50;

  @Inject private SeeMailSetAside see;
  @Inject private MailIntake intake;

  private String pile;
  private String page;
  private Slice<MailLine> mails;
  private MailIntake.Course course;

  public Slice<MailLine> getMails() {
    if (mails == null) {
      mails = see.list(getShown(), page, PER_PAGE);
    }
    return mails;
  }

  /** The pile that is shown; whatever else an address says, what waits for a decision. */
  public MailPile getShown() {
    return List.of(getPiles()).stream()
        .filter(one -> one.name().equals(pile))
        .findFirst()
        .orElse(MailPile.UNDECIDED);
  }

  public MailPile[] getPiles() {
    return MailPile.values();
  }

  /** How mail comes in, and whether it does at all. */
  public MailIntake.Course getCourse() {
    if (course == null) {
      course = intake.course();
    }
    return course;
  }

  public boolean isFailing() {
    return getCourse().configured()
        && getCourse().result() != null
        && getCourse().result() != MailIntake.Result.FETCHED;
  }

  public String getPile() {
    return pile;
  }

  public void setPile(String pile) {
    this.pile = pile;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
