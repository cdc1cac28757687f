package dev.quayside.notifier.pdf.structure;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What makes a paper one that can be read in twenty years, and by ear: it says that it is PDF/A-2u
 * (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), what its colours mean, and its title.
 */
public final class Lasting {

  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private Lasting() {}

  /**
   * Says it in the document, with the title, the author, the language and the producer that its
   * information has.
   *
   * @param at to the second, as in its information
   */
  public static void declare(PDDocument document, Instant at) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var colours = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
    colours.setInfo(SRGB);
    colours.setOutputCondition(SRGB);
    colours.setOutputConditionIdentifier(SRGB);
    colours.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(colours);
    var info = document.getDocumentInformation();
    String words = words(info, catalog.getLanguage(), at.truncatedTo(ChronoUnit.SECONDS));
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    var marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
    var preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, preferences);
    document.setVersion(1.7f);
  }

  /** Said twice, here and in the document's information; both have to agree. */
  private static String words(PDDocumentInformation info, String language, Instant at) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
    <pdf:Producer>%s</pdf:Producer>
    <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(
            escaped(info.getTitle()), escaped(info.getAuthor()), language, info.getProducer(), at);
  }

  /** In XML; what XML has no place for is left out. */
  private static String escaped(String words) {
    return words
        .replaceAll("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
