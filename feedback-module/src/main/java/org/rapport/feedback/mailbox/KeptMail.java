package org.rapport.feedback.mailbox;

import java.util.List;
import org.rapport.feedback.drafts.DraftFile;

/**
 * A mail whose files are in the store already, ready for a case.
 *
 * @param text within the limit, with a sentence about whatever is not in it
 */
record KeptMail(IncomingMail mail, String text, List<DraftFile> files) {}
