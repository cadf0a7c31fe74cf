package org.rapport.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the tag {@code r:errors} shows on top of a page. */
@Named("errors")
@RequestScoped
public class ErrorSummary {

  /** One thing to put right and the client id of its field, null where it belongs to none. */
  public record Entry(String field, String text) {}

  public boolean isPresent() {
    return !getList().isEmpty();
  }

  /** What belongs to no field first, then in the order of the fields on the page. */
  public List<Entry> getList() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Entry> entries = new ArrayList<>();
    for (String id : inOrderOfPage(faces)) {
      faces.getMessageList(id).stream()
          .filter(ErrorSummary::isError)
          .forEach(message -> entries.add(new Entry(id, message.getSummary())));
    }
    return entries;
  }

  private static Set<String> inOrderOfPage(FacesContext faces) {
    Set<String> found = new LinkedHashSet<>();
    faces.getClientIdsWithMessages().forEachRemaining(found::add);
    Set<String> ids = new LinkedHashSet<>();
    if (found.remove(null)) {
      ids.add(null);
    }
    if (found.size() > 1) {
      collect(faces.getViewRoot(), found, ids);
    }
    ids.addAll(found);
    return ids;
  }

  /**
   * Walks by itself: a visit would ask the page's repeats, this summary's too, for their values.
   */
  private static void collect(UIComponent component, Set<String> wanted, Set<String> found) {
    String id = component.getClientId();
    if (wanted.contains(id)) {
      found.add(id);
    }
    component.getFacetsAndChildren().forEachRemaining(child -> collect(child, wanted, found));
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
