package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.feedback.inbox.InboxWords;
import org.rapport.feedback.views.KeepView;
import org.rapport.feedback.views.ViewLine;
import org.rapport.kernel.Message;
import org.rapport.kernel.Slice;
import org.rapport.platform.Texts;

/** Views of the inbox that somebody keeps under a name (mission C14). */
@Named
@RequestScoped
public class SavedViewsPage {

  @Inject private KeepView keepView;
  @Inject private InboxAddress address;
  @Inject private Texts texts;

  private String name;
  private boolean shared;
  private List<ViewLine> views;

  public List<ViewLine> getViews() {
    if (views == null) {
      views = keepView.all();
    }
    return views;
  }

  public String save() {
    ViewLine kept = keepView.added(name, shared, address.words());
    return told("views.saved", kept.name(), path(kept.words()) + "&faces-redirect=true");
  }

  public String remove(ViewLine view) {
    keepView.removed(view.id());
    return told("views.removed", view.name(), "/staff/cases/inbox?faces-redirect=true");
  }

  private String told(String key, String about, String outcome) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(texts.here(Message.of("feedback", key, about))));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return outcome;
  }

  public String path(InboxWords words) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("state", words.state());
    asked.put("type", words.type());
    asked.put("severity", words.severity());
    asked.put("assignee", words.assignee());
    asked.put("due", words.due());
    asked.put("q", words.text());
    asked.put("label", words.label());
    asked.put("joint", words.joint());
    return asked.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/staff/cases/inbox?", ""));
  }

  public boolean isCurrent(ViewLine view) {
    return view.words().equals(address.words());
  }

  /** As shown: counting stops at some point. */
  public String figure(ViewLine view) {
    return view.count() > Slice.COUNTED_TO ? Slice.COUNTED_TO + "+" : String.valueOf(view.count());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
