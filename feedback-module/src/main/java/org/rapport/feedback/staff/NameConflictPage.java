package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.cases.NameConflict;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Names a colleague whom a case is about: from then on they never see it (mission C6). */
@Named
@ViewScoped
public class NameConflictPage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private NameConflict nameConflict;
  @Inject private StaffDirectory directory;

  private Long staff;

  public String save() {
    if (staff == null) {
      throw Invalid.field("staff", Message.of("kernel", "required"));
    }
    nameConflict.of(at(), staff);
    return done("conflict");
  }

  public List<StaffMember> getCandidates() {
    return directory.whoMay(Permission.OWN_ACCOUNT).stream()
        .filter(member -> !getShown().conflicts().contains(member))
        .toList();
  }

  public Long getStaff() {
    return staff;
  }

  public void setStaff(Long staff) {
    this.staff = staff;
  }
}
