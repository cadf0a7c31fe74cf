/** Cases read one by one for figures and workbooks, straight from the tables. */
package org.rapport.feedback.facts;
