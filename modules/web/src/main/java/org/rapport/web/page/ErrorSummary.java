package org.rapport.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the tag {@code r:errors} shows on top of a page. */
@Named("errors")
@RequestScoped
public class ErrorSummary {

  /** One thing to put right and the client id of its field, null where it belongs to none. */
  public record Entry(String field, String text) {}

  public boolean isPresent() {
    return !getList().isEmpty();
  }

  public List<Entry> getList() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      String id = ids.next();
      faces.getMessageList(id).stream()
          .filter(ErrorSummary::isError)
          .forEach(message -> entries.add(new Entry(id, message.getSummary())));
    }
    return entries;
  }

  /** What went well, for example that something was saved. */
  public List<String> getNotices() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> !isError(message))
        .map(FacesMessage::getSummary)
        .toList();
  }

  private static boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }
}
