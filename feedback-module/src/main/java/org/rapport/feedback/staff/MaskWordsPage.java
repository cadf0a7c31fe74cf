package org.rapport.feedback.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.MessageView;
import org.rapport.feedback.cases.NoteView;
import org.rapport.feedback.redaction.MaskWords;
import org.rapport.feedback.redaction.RedactionOrder;
import org.rapport.feedback.redaction.RedactionOrder.Where;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Masks words of a case, or a whole message or note (mission C17). */
@Named
@ViewScoped
public class MaskWordsPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  @Inject private MaskWords maskWords;
  @Inject private Texts texts;

  /** Everywhere, or for example MESSAGE 2. */
  private String where = Where.EVERYWHERE.name();

  private String passage;
  private String reason;

  public String mask() {
    String[] chosen = where == null ? new String[] {""} : where.split(" ");
    RedactionOrder order =
        new RedactionOrder(
            place(chosen[0]),
            chosen.length > 1 ? Integer.valueOf(chosen[1]) : null,
            passage,
            reason);
    maskWords.with(at(), order, requestKey());
    return doneOn("masked", "masked");
  }

  /** One message or note, each by its number and beginning. */
  public List<SelectItem> getMessages() {
    List<SelectItem> choices = new ArrayList<>();
    List<String> messages = getShown().messages().stream().map(MessageView::text).toList();
    List<String> notes = getShown().notes().stream().map(NoteView::text).toList();
    add(choices, Where.MESSAGE, messages);
    add(choices, Where.NOTE, notes);
    return choices;
  }

  private void add(List<SelectItem> choices, Where place, List<String> all) {
    for (int number = 1; number <= all.size(); number++) {
      String text = all.get(number - 1).replace('\n', ' ');
      int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
      Message label = Message.of("feedback", "mask.where." + place, number, text.substring(0, end));
      choices.add(new SelectItem(place + " " + number, texts.here(label)));
    }
  }

  private static Where place(String chosen) {
    try {
      return Where.valueOf(chosen);
    } catch (IllegalArgumentException e) {
      throw Invalid.field("where", Message.of("feedback", "invalid.maskWhere"));
    }
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public String getPassage() {
    return passage;
  }

  public void setPassage(String passage) {
    this.passage = passage;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
