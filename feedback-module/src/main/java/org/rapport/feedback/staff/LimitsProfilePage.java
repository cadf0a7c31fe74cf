package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.cases.ForeseeMoves;
import org.rapport.feedback.cases.ForeseenMoves;
import org.rapport.feedback.deadlines.KeepProfile;
import org.rapport.feedback.deadlines.ListProfiles;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.ProfileEntry;
import org.rapport.feedback.deadlines.SavedProfile;
import org.rapport.feedback.deadlines.TryProfile;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.GroupName;

/** Adds a profile or changes one; before it is saved it shows which open cases it would move. */
@Named
@ViewScoped
public class LimitsProfilePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListProfiles listProfiles;
  @Inject private KeepProfile keepProfile;
  @Inject private TryProfile tryProfile;
  @Inject private ForeseeMoves foreseeMoves;
  @Inject private LimitWords words;

  private Long id;
  private Integer seen;
  private ProfileForm form;
  private transient List<Profile> versions;
  private transient ForeseenMoves moves;

  public void load() {
    if (form == null) {
      form = id == null ? new ProfileForm() : new ProfileForm(getVersions().get(0));
      seen = id == null ? null : getVersions().get(0).number();
    }
  }

  /** What would move if this were saved and open cases followed. */
  public void preview() {
    moves = foreseeMoves.with(tryProfile.with(id, form.entry()));
  }

  public String save() {
    ProfileEntry typed = form.entry();
    SavedProfile saved =
        id == null ? keepProfile.added(typed) : keepProfile.changed(id, seen, typed);
    List<String> notices = new ArrayList<>();
    notices.add(words.text("limits.saved", words.name(saved.version())));
    saved.ties().forEach(tie -> notices.add(words.text("limits.tie", words.name(tie))));
    return told(notices, foreseeMoves.now().total() > 0);
  }

  private static String told(List<String> notices, boolean moves) {
    FacesContext faces = FacesContext.getCurrentInstance();
    notices.forEach(notice -> faces.addMessage(null, new FacesMessage(notice)));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/admin/limits" + (moves ? "-moves" : "") + "?faces-redirect=true";
  }

  public String said(Message message) {
    return words.said(message);
  }

  /** What a version says, in one line. */
  public String summary(Profile version) {
    return words.summary(version);
  }

  public List<GroupName> getGroups() {
    return words.groups();
  }

  public String name(GroupName group) {
    return words.name(group);
  }

  public boolean isStandard() {
    return id != null && id == Profile.STANDARD;
  }

  /** The versions so far, the latest first; none of a new profile. */
  public List<Profile> getVersions() {
    if (versions == null) {
      versions = id == null ? List.of() : listProfiles.versions(id);
    }
    return versions;
  }

  /** Null until asked for. */
  public ForeseenMoves getMoves() {
    return moves;
  }

  public ProfileForm getForm() {
    return form;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
