package org.mindlinked.rdf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.RDFLangString;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Values of literals. A datatype is taken as it is said: whole numbers may have any of the derived
 * integer types, nothing else is converted, since what was meant would be a guess.
 */
final class Literals {
  private static final int LONGEST_NUMBER = 1000;

  private static final Set<RDFDatatype> INTEGERS =
      Set.of(
          XSDDatatype.XSDinteger,
          XSDDatatype.XSDint,
          XSDDatatype.XSDlong,
          XSDDatatype.XSDshort,
          XSDDatatype.XSDbyte,
          XSDDatatype.XSDnonNegativeInteger,
          XSDDatatype.XSDpositiveInteger,
          XSDDatatype.XSDnonPositiveInteger,
          XSDDatatype.XSDnegativeInteger,
          XSDDatatype.XSDunsignedLong,
          XSDDatatype.XSDunsignedInt,
          XSDDatatype.XSDunsignedShort,
          XSDDatatype.XSDunsignedByte);

  private Literals() {}

  /** An object is no value of the kind that was expected. */
  static final class NoValue extends Exception {
    private static final long serialVersionUID = 1L;

    final String message;

    NoValue(String expected, Node found) {
      super(null, null, false, false);
      this.message = "expected " + expected + ", found " + shown(found);
    }
  }

  /** An object for a message. */
  static String shown(Node node) {
    if (node.isURI()) {
      return node.getURI().length() > 200 ? Shown.of(node.getURI()) : "<" + node.getURI() + ">";
    }
    if (node.isBlank()) {
      return "a blank node";
    }
    if (!node.isLiteral()) {
      return "a triple";
    }
    String text = Shown.of(node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) {
      return text + "@" + node.getLiteralLanguage();
    }
    if (isString(node)) {
      return text;
    }
    String datatype = node.getLiteralDatatypeURI();
    return text
        + " of datatype "
        + (datatype.startsWith(Vocabulary.XSD)
            ? "xsd:" + datatype.substring(Vocabulary.XSD.length())
            : "<" + datatype + ">");
  }

  static boolean isString(Node node) {
    return node.isLiteral() && XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
  }

  static boolean isText(Node node) {
    return node.isLiteral()
        && (XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
            || RDFLangString.rdfLangString.equals(node.getLiteralDatatype()));
  }

  static String string(Node node) throws NoValue {
    if (!isString(node)) {
      throw new NoValue("a string without language", node);
    }
    return node.getLiteralLexicalForm();
  }

  /** A text in one language or none. */
  static Text text(Node node) throws NoValue {
    if (!isText(node)) {
      throw new NoValue("a text, with or without language", node);
    }
    String tag = node.getLiteralLanguage();
    String words = node.getLiteralLexicalForm();
    return tag.isEmpty() ? Text.of(words) : Text.of(tag, words);
  }

  static Long integer(Node node) throws NoValue {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : "";
    if (!node.isLiteral()
        || !INTEGERS.contains(node.getLiteralDatatype())
        || text.length() > LONGEST_NUMBER) {
      throw new NoValue("a whole number (xsd:integer)", node);
    }
    Long small = small(text);
    if (small != null) {
      return small;
    }
    try {
      return new BigInteger(text.strip()).longValueExact();
    } catch (ArithmeticException e) {
      throw new NoValue("a whole number of at most " + Long.MAX_VALUE, node);
    } catch (NumberFormatException e) {
      throw new NoValue("a whole number (xsd:integer)", node);
    }
  }

  /** Nearly all numbers are a few digits. */
  private static @Nullable Long small(String text) {
    int length = text.length();
    if (length == 0 || length > 9) {
      return null;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      value = 10 * value + digit;
    }
    return (long) value;
  }

  static BigDecimal decimal(Node node) throws NoValue {
    boolean fits =
        node.isLiteral()
            && (XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                || INTEGERS.contains(node.getLiteralDatatype()));
    String text = fits ? node.getLiteralLexicalForm().strip() : "";
    if (!fits
        || text.length() > LONGEST_NUMBER
        || text.indexOf('e') >= 0
        || text.indexOf('E') >= 0) {
      throw new NoValue("a decimal number (xsd:decimal)", node);
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new NoValue("a decimal number (xsd:decimal)", node);
    }
  }

  static Boolean bool(Node node) throws NoValue {
    if (node.isLiteral() && XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())) {
      switch (node.getLiteralLexicalForm()) {
        case "true", "1" -> {
          return true;
        }
        case "false", "0" -> {
          return false;
        }
        default -> {
          // Falls out, to be refused.
        }
      }
    }
    throw new NoValue("true or false (xsd:boolean)", node);
  }

  static PartialDate date(Node node) throws NoValue {
    PartialDate.Precision precision =
        node.isLiteral() ? precision(node.getLiteralDatatype()) : null;
    if (precision == null) {
      throw new NoValue("a date (xsd:gYear, xsd:gYearMonth or xsd:date)", node);
    }
    PartialDate date = PartialDate.of(node.getLiteralLexicalForm());
    if (date.precision() != precision) {
      throw new NoValue("a value that fits its datatype", node);
    }
    return date;
  }

  private static PartialDate.@Nullable Precision precision(RDFDatatype datatype) {
    if (datatype.equals(XSDDatatype.XSDgYear)) {
      return PartialDate.Precision.YEAR;
    }
    if (datatype.equals(XSDDatatype.XSDgYearMonth)) {
      return PartialDate.Precision.MONTH;
    }
    return datatype.equals(XSDDatatype.XSDdate) ? PartialDate.Precision.DAY : null;
  }
}
