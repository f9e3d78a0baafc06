<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>SpectraMorph</name>
    <message>
        <source>Choose the image: what it is will be told here.</source>
        <translation>Bild auswählen: was es ist, steht dann hier.</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({reason})</source>
        <translation>Zahl der Endmember: {count} ({reason})</translation>
    </message>
    <message>
        <source>    {name}: {share} ({reason})</source>
        <translation>    {name}: {share} ({reason})</translation>
    </message>
    <message>
        <source>Choose the two images: what they are and how they fit will be told here.</source>
        <translation>Beide Bilder auswählen: was sie sind und wie sie zusammenpassen, steht dann hier.</translation>
    </message>
    <message>
        <source>Apply a fitted model to other images</source>
        <translation>Angepasstes Modell auf andere Bilder anwenden</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change</source>
        <translation>hyperspektral,multispektral,fusion,zeitreihe,datum,kachel,mosaik,übertragung,spektrale superauflösung,veränderung</translation>
    </message>
    <message>
        <source>Fuses images of another date or a neighbouring tile with a fitted model.</source>
        <translation>Fusioniert Bilder eines anderen Datums oder einer benachbarten Kachel mit einem angepassten Modell.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to other images of the same sensors: of another date, or of a neighbouring tile. Nothing is learned anew, which saves most of the time, and the results of all dates tell of the same materials.

Sensor, bands, order and units of the images are checked, and the bands of the MSI are brought to the order of the model by their wavelengths. With a hyperspectral image the shift between the images and the gains of the MSI are found anew, and the log tells how well the model still fits; it warns where it does not fit any more. The HSI may be of an earlier date than the MSI: where the two show different things, the MSI is followed.

Without a hyperspectral image the spectra are guessed from the bands of the MSI alone. Materials that look alike in these bands cannot be told apart, the light and the units must be those of the first date, and neither change nor the error can be told.</source>
        <translation>Wendet ein Modell, das „Hyperspektral- und Multispektralbild fusionieren“ angepasst hat, auf andere Bilder derselben Sensoren an: von einem anderen Datum oder von einer benachbarten Kachel. Nichts wird neu gelernt, was die meiste Zeit spart, und die Ergebnisse aller Aufnahmedaten gelten denselben Materialien.

Sensor, Kanäle, Reihenfolge und Einheiten der Bilder werden geprüft, und die Kanäle des MSI werden nach ihren Wellenlängen in die Reihenfolge des Modells gebracht. Mit einem Hyperspektralbild (HSI) werden die Verschiebung zwischen den Bildern und die Verstärkungen des MSI neu bestimmt, und das Protokoll sagt, wie gut das Modell noch passt; es warnt, wenn es nicht mehr passt. Das HSI darf von einem früheren Datum sein als das MSI: wo beide Verschiedenes zeigen, gilt das MSI.

Ohne Hyperspektralbild werden die Spektren allein aus den Kanälen des MSI erraten. Materialien, die in diesen Kanälen gleich aussehen, lassen sich dann nicht unterscheiden, Beleuchtung und Einheiten müssen die der ersten Aufnahmen sein, und weder Veränderungen noch der Fehler lassen sich angeben.</translation>
    </message>
    <message>
        <source>Applied: {name}</source>
        <translation>Angewendet: {name}</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands</source>
        <translation>Wellenlängen der multispektralen Kanäle</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought to the order of the model.</source>
        <translation>Zentralwellenlängen in der Reihenfolge der Kanäle, in Nanometern, etwa 665, 560, 490, oder in Mikrometern, etwa 0,665; 0,56; 0,49, wenn die Datei keine nennt. Nach ihnen werden die Kanäle in die Reihenfolge des Modells gebracht.</translation>
    </message>
    <message>
        <source>Remove the shift between the images</source>
        <translation>Verschiebung zwischen den Bildern entfernen</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; else they are taken to lie as those that the model was fitted on.</source>
        <translation>Schätzt, wie weit die beiden Bilder gegeneinander verschoben sind, und entfernt das; sonst wird angenommen, dass sie so liegen wie die, an die das Modell angepasst wurde.</translation>
    </message>
    <message>
        <source>Data type of the fused image</source>
        <translation>Datentyp des fusionierten Bilds</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large, as they are without an HSI.</source>
        <translation>Datentyp und Skalierung des HSI, oder physikalische Werte als Gleitkommazahlen, zwei- oder viermal so groß; ohne HSI sind es immer Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>Doubtful pixels</source>
        <translation>Zweifelhafte Pixel</translation>
    </message>
    <message>
        <source>Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 both, 0 nowhere. For models of the method Sharp only.</source>
        <translation>Wo dem Modell nicht zu trauen ist (GeoTIFF): 1, wo die beiden Bilder Verschiedenes zeigen, etwa Veränderungen oder Wolken, 2, wo die Werte des MSI nichts gleichen, woraus das Modell gelernt hat, 3 beides, 0 sonst. Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.</source>
        <translation>Wie weit das Ergebnis davon entfernt ist, mit jedem der Bilder übereinzustimmen, in den Einheiten des HSI: ein Kanal für das MSI und, wenn es eines gibt, einer für das HSI (GeoTIFF). Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.</source>
        <translation>Wie groß der Fehler des fusionierten Bilds in jedem Pixel wahrscheinlich ist: 1 ist sein mittlerer Fehler, 2 das Doppelte (GeoTIFF). Braucht das HSI. Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>Whether nothing speaks against the model</source>
        <translation>Ob nichts gegen das Modell spricht</translation>
    </message>
    <message>
        <source>How well the model fits</source>
        <translation>Wie gut das Modell passt</translation>
    </message>
    <message>
        <source>Error over that on the images of the fit</source>
        <translation>Fehler im Verhältnis zu dem auf den Bildern der Anpassung</translation>
    </message>
    <message>
        <source>Share of pixels that changed</source>
        <translation>Anteil veränderter Pixel</translation>
    </message>
    <message>
        <source>Share of pixels unlike all that was learned from</source>
        <translation>Anteil der Pixel, die nichts Gelerntem gleichen</translation>
    </message>
    <message>
        <source>Not used: there is no hyperspectral image.</source>
        <translation>Nicht benutzt: es gibt kein Hyperspektralbild.</translation>
    </message>
    <message>
        <source>Applied, but the model does not fit these images: see the log.</source>
        <translation>Angewendet, aber das Modell passt nicht zu diesen Bildern: siehe Protokoll.</translation>
    </message>
    <message>
        <source>Applied. The log tells how well the model fits.</source>
        <translation>Angewendet. Das Protokoll sagt, wie gut das Modell passt.</translation>
    </message>
    <message>
        <source>Hyperspectral image (coarse)</source>
        <translation>Hyperspektralbild (grob)</translation>
    </message>
    <message>
        <source>Assess a fused image</source>
        <translation>Fusioniertes Bild bewerten</translation>
    </message>
    <message>
        <source>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</source>
        <translation>hyperspektral,fusion,qualität,genauigkeit,bewertung,bewerten,beurteilung,gütemaße,psnr,rmse,sam,spektralwinkel,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</translation>
    </message>
    <message>
        <source>Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two images that it was made of.</source>
        <translation>Sagt, wie gut ein fusioniertes Bild ist, wer es auch gemacht hat: gegenüber einer Referenz oder danach, wie es mit den beiden Bildern übereinstimmt, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>With a reference, the image that the fused one should be, it tells PSNR, RMSE, spectral angle (SAM), ERGAS, SSIM, UIQI and Q2n, over all bands and for each, and maps of the error and of the spectral angle. Both have to lie on the same pixels, or one on a window of the other's; nothing is interpolated. Bands are matched by their order, or, where one image has more, by their wavelengths.

Without one it tells how well the image agrees with the two images that it was made of: blurred as the hyperspectral sensor does it, and seen through the response of the multispectral one; and the indices D_lambda, D_S and QNR. These order results on one scene at best: an image that agrees with both can be wrong in what neither of them sees.

It serves for results of this plugin and of any other program. “Simulate a pair” makes images for which a reference is known.</source>
        <translation>Mit einer Referenz, dem Bild, das das fusionierte sein sollte, werden PSNR, RMSE, Spektralwinkel (SAM), ERGAS, SSIM, UIQI und Q2n angegeben, über alle Kanäle und für jeden, dazu Karten des Fehlers und des Spektralwinkels. Beide Bilder müssen auf denselben Pixeln liegen, oder eines auf einem Ausschnitt des anderen; nichts wird interpoliert. Die Kanäle werden einander nach ihrer Reihenfolge zugeordnet oder, wenn ein Bild mehr hat, nach ihren Wellenlängen.

Ohne Referenz wird angegeben, wie gut das Bild mit den beiden Bildern übereinstimmt, aus denen es gemacht ist: unscharf gemacht, wie der Hyperspektralsensor es tut, und gesehen mit der Empfindlichkeit des Multispektralsensors; dazu die Indizes D_lambda, D_S und QNR. Diese ordnen bestenfalls Ergebnisse für eine Szene: ein Bild, das mit beiden übereinstimmt, kann in dem falsch sein, was keines von ihnen sieht.

Bewerten lassen sich Ergebnisse dieser Erweiterung und jedes anderen Programms. „Bildpaar simulieren“ macht Bilder, für die eine Referenz bekannt ist.</translation>
    </message>
    <message>
        <source>Choose the fused image, and a reference or the two images that it was made of.</source>
        <translation>Das fusionierte Bild wählen, dazu eine Referenz oder die beiden Bilder, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>Assessed: {name}</source>
        <translation>Bewertet: {name}</translation>
    </message>
    <message>
        <source>Fused image</source>
        <translation>Fusioniertes Bild</translation>
    </message>
    <message>
        <source>The raster to assess, of this plugin or of any other program.</source>
        <translation>Das zu bewertende Raster, von dieser Erweiterung oder einem beliebigen anderen Programm.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>The raster that the fused image should be, on the same pixels or a window of them. Left out where none is known: give the two images that were fused then.</source>
        <translation>Das Raster, das das fusionierte Bild sein sollte, auf denselben Pixeln oder einem Ausschnitt davon. Weglassen, wenn keines bekannt ist: dann die beiden Bilder angeben, die fusioniert wurden.</translation>
    </message>
    <message>
        <source>Hyperspectral image that was fused</source>
        <translation>Hyperspektralbild der Fusion</translation>
    </message>
    <message>
        <source>The coarse image (HSI). With it and the multispectral one, the log tells how well the result agrees with both.</source>
        <translation>Das grobe Bild (HSI). Mit ihm und dem Multispektralbild sagt das Protokoll, wie gut das Ergebnis mit beiden übereinstimmt.</translation>
    </message>
    <message>
        <source>Multispectral image(s) that were fused</source>
        <translation>Multispektralbild(er) der Fusion</translation>
    </message>
    <message>
        <source>The fine image (MSI), on whose pixels the fused image lies.</source>
        <translation>Das feine Bild (MSI), auf dessen Pixeln das fusionierte liegt.</translation>
    </message>
    <message>
        <source>Scale of the fused image</source>
        <translation>Faktor des fusionierten Bilds</translation>
    </message>
    <message>
        <source>What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file that holds reflectance times 10,000 and does not say so.</source>
        <translation>Womit seine Werte multipliziert werden, damit sie die Einheiten der anderen Bilder haben: etwa 0,0001 für eine Datei, die Reflexion mal 10000 enthält und das nicht sagt.</translation>
    </message>
    <message>
        <source>Peak of PSNR and SSIM</source>
        <translation>Spitzenwert für PSNR und SSIM</translation>
    </message>
    <message>
        <source>What counts as the largest signal, in the units of the reference. Automatic: the range of the reference's values from their 1st to their 99th percentile.</source>
        <translation>Was als größtes Signal gilt, in den Einheiten der Referenz. Automatisch: die Spanne ihrer Werte vom 1. bis zum 99. Perzentil.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes, for ERGAS</source>
        <translation>Pixelverhältnis für ERGAS</translation>
    </message>
    <message>
        <source>Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the hyperspectral image where it is given, or else 4.</source>
        <translation>Pixelgröße des Hyperspektralbilds geteilt durch die des fusionierten. Automatisch: nach dem Hyperspektralbild, wenn es angegeben ist, sonst 4.</translation>
    </message>
    <message>
        <source>Fuse at reduced resolution as well</source>
        <translation>Auch bei verringerter Auflösung fusionieren</translation>
    </message>
    <message>
        <source>Makes both images coarser and fuses them by this plugin: there the right answer is known, and what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this plugin, not of an image that another program made.</source>
        <translation>Macht beide Bilder gröber und fusioniert sie mit dieser Erweiterung: dort ist das richtige Ergebnis bekannt, und es wird angegeben, was die Fusion gegenüber der Interpolation gewinnt (Prüfung nach Wald). Diese Zahl gilt dem Bildpaar und dieser Erweiterung, nicht einem Bild, das ein anderes Programm gemacht hat.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Sensor des Multispektralbilds</translation>
    </message>
    <message>
        <source>Whose response the fused image is seen through.</source>
        <translation>Der Sensor, mit dessen Empfindlichkeit das fusionierte Bild gesehen wird.</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Kanäle des Sensors</translation>
    </message>
    <message>
        <source>Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8.</source>
        <translation>Namen der Kanäle des Sensors, die das Bild enthält, in seiner Reihenfolge: B2,B3,B4,B8.</translation>
    </message>
    <message>
        <source>Spectral response</source>
        <translation>Spektrale Empfindlichkeit</translation>
    </message>
    <message>
        <source>For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).</source>
        <translation>Für einen Sensor, der nicht in der Liste ist: eine Tabelle (CSV) mit Wellenlängen in der ersten Spalte und einer Spalte je Kanal, eine ENVI-Spektralbibliothek (.sli) oder eine EnMAP-Box-Bibliothek (.geojson).</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Wellenlängen der multispektralen Kanäle (nm)</translation>
    </message>
    <message>
        <source>Centres of the bands, where the file tells none.</source>
        <translation>Zentralwellenlängen der Kanäle, wenn die Datei keine nennt.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (nm)</source>
        <translation>Breiten der multispektralen Kanäle (nm)</translation>
    </message>
    <message>
        <source>Full widths at half maximum, where the file tells none.</source>
        <translation>Halbwertsbreiten der Kanäle, wenn die Datei keine nennt.</translation>
    </message>
    <message>
        <source>Blur of the hyperspectral image</source>
        <translation>Unschärfe des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>Its point spread function, where that is known: a square table (CSV) of the weights of fine pixels around a coarse one's centre. Estimated from the images where nothing is given.</source>
        <translation>Seine Punktspreizfunktion, wenn sie bekannt ist: eine quadratische Tabelle (CSV) der Gewichte feiner Pixel um die Mitte eines groben. Ohne Angabe wird sie aus den Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabelle der Kennzahlen</translation>
    </message>
    <message>
        <source>All figures, over all bands and for each (CSV).</source>
        <translation>Alle Kennzahlen, über alle Kanäle und für jeden (CSV).</translation>
    </message>
    <message>
        <source>Maps of the error</source>
        <translation>Karten des Fehlers</translation>
    </message>
    <message>
        <source>A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a reference.</source>
        <translation>Ein Raster der Wurzel des mittleren quadratischen Fehlers (RMSE) und des Spektralwinkels in jedem Pixel (GeoTIFF); nur mit einer Referenz.</translation>
    </message>
    <message>
        <source>Not used: it is about the two images that were fused.</source>
        <translation>Nicht benutzt: es betrifft die beiden Bilder der Fusion.</translation>
    </message>
    <message>
        <source>Not used without a reference.</source>
        <translation>Ohne Referenz nicht benutzt.</translation>
    </message>
    <message>
        <source>PSNR against the reference (dB)</source>
        <translation>PSNR gegenüber der Referenz (dB)</translation>
    </message>
    <message>
        <source>RMSE against the reference</source>
        <translation>RMSE gegenüber der Referenz</translation>
    </message>
    <message>
        <source>Mean spectral angle (degrees)</source>
        <translation>Mittlerer Spektralwinkel (Grad)</translation>
    </message>
    <message>
        <source>ERGAS</source>
        <translation>ERGAS</translation>
    </message>
    <message>
        <source>SSIM, mean over the bands</source>
        <translation>SSIM, Mittel über die Kanäle</translation>
    </message>
    <message>
        <source>UIQI, mean over the bands</source>
        <translation>UIQI, Mittel über die Kanäle</translation>
    </message>
    <message>
        <source>Q2n</source>
        <translation>Q2n</translation>
    </message>
    <message>
        <source>RMSE against the hyperspectral image, blurred</source>
        <translation>RMSE gegenüber dem Hyperspektralbild, mit dessen Unschärfe</translation>
    </message>
    <message>
        <source>RMSE against the multispectral image, through its response</source>
        <translation>RMSE gegenüber dem Multispektralbild, mit dessen Empfindlichkeit</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>D_S</source>
        <translation>D_S</translation>
    </message>
    <message>
        <source>QNR</source>
        <translation>QNR</translation>
    </message>
    <message>
        <source>Gain of fusing at reduced resolution (dB)</source>
        <translation>Gewinn der Fusion bei verringerter Auflösung (dB)</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Die Kennzahlen in Worten</translation>
    </message>
    <message>
        <source>Against the reference: PSNR {psnr} dB, spectral angle {sam}°.</source>
        <translation>Gegenüber der Referenz: PSNR {psnr} dB, Spektralwinkel {sam}°.</translation>
    </message>
    <message>
        <source>The fused image is equal to the reference.</source>
        <translation>Das fusionierte Bild ist gleich der Referenz.</translation>
    </message>
    <message>
        <source>Without a reference: QNR {qnr}; the log says what that means.</source>
        <translation>Ohne Referenz: QNR {qnr}; das Protokoll sagt, was das bedeutet.</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: der Layer „{layer}“ ist keine Datei, sondern kommt vom Datenanbieter „{provider}“: ihn zuerst als GeoTIFF speichern (Export ▸ Speichern als…) und dieses wählen.</translation>
    </message>
    <message>
        <source>{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.</source>
        <translation>{what}: „{source}“ kann nur dieses QGIS öffnen: mit Raster ▸ Konvertierung ▸ Übersetzen zuerst in ein GeoTIFF schreiben, was die Wellenlängen erhält (Export ▸ Speichern als… verliert sie), und das wählen.</translation>
    </message>
    <message>
        <source>{what}: choose a raster layer or file.</source>
        <translation>{what}: einen Rasterlayer oder eine Rasterdatei wählen.</translation>
    </message>
    <message>
        <source>{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that is not a raster must be saved as a GeoTIFF first.</source>
        <translation>{what}: „{name}“ lässt sich nicht als Rasterdatei öffnen: prüfen, ob die Datei da und vollständig ist; ein Layer, der kein Raster ist, muss zuerst als GeoTIFF gespeichert werden.</translation>
    </message>
    <message>
        <source>The reference and the image to move are the same: choose two.</source>
        <translation>Referenz und zu verschiebendes Bild sind dasselbe: zwei wählen.</translation>
    </message>
    <message>
        <source>“{image}” and the reference do not overlap: choose images of the same place.</source>
        <translation>„{image}“ und die Referenz überlappen nicht: Bilder desselben Orts wählen.</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>Hyperspektral- und Multispektralbild sind dasselbe: zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>„{msi}“ und das Hyperspektralbild überlappen sich nicht: Bilder desselben Orts wählen.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>Die Datei von „{layer}“ hat kein Koordinatenbezugssystem (KBS): zuerst eines hineinschreiben (Raster ▸ Projektionen ▸ Projektion zuweisen…).</translation>
    </message>
    <message>
        <source>The pixels of the multispectral image ({msi:g} map units) are coarser than those of the hyperspectral one ({hsi:g}): check that the two are not mixed up.</source>
        <translation>Die Pixel des Multispektralbilds ({msi:g} Karteneinheiten) sind gröber als die des Hyperspektralbilds ({hsi:g}): prüfen, ob die beiden vertauscht sind.</translation>
    </message>
    <message>
        <source>{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on the grid of its image.</source>
        <translation>{what}: „{mask}“ hat {given} Pixel, und ihr Bild „{image}“ hat {needed}: eine Maske wählen, die auf dem Gitter ihres Bilds liegt.</translation>
    </message>
    <message>
        <source>The preset published knows no residuals: choose the preset sharp, or leave the residuals out.</source>
        <translation>Das Verfahren „Wie veröffentlicht“ kennt keine Residuen: das Verfahren „Scharf“ wählen oder die Residuen weglassen.</translation>
    </message>
    <message>
        <source>The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.</source>
        <translation>Das Verfahren „Wie veröffentlicht“ kennt keine Unsicherheit: das Verfahren „Scharf“ wählen oder die Unsicherheit weglassen.</translation>
    </message>
    <message>
        <source>{what}: {number} is too small: give {least} or more.</source>
        <translation>{what}: {number} ist zu klein: {least} oder mehr angeben.</translation>
    </message>
    <message>
        <source>{what}: {number} is too large: give {most} or less.</source>
        <translation>{what}: {number} ist zu groß: {most} oder weniger angeben.</translation>
    </message>
    <message>
        <source>{what}: “{value}” is not a number: give one.</source>
        <translation>{what}: „{value}“ ist keine Zahl: eine angeben.</translation>
    </message>
    <message>
        <source>{what}: there is no “{value}”: choose one of {choices}.</source>
        <translation>{what}: „{value}“ gibt es nicht: eines von {choices} wählen.</translation>
    </message>
    <message>
        <source>The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.</source>
        <translation>Das Gerät „{device}“ ist unbekannt: auto, cpu, cuda, cuda:1 (oder eine andere Nummer) oder mps angeben.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI header that has them.</source>
        <translation>{what}: die Datei „{path}“ enthält sie nicht: eine Textdatei mit einer Zahl je Zeile wählen, oder einen ENVI-Header, der sie hat.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225.</source>
        <translation>{what}: „{text}“ ist keine Liste von Kanälen: wie 1-7, 58-76, 225 schreiben.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands included.</source>
        <translation>{what}: {given} wurden angegeben, und das Hyperspektralbild hat {bands} Kanäle: einen Wert je Kanal angeben, schlechte Kanäle eingeschlossen.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.</source>
        <translation>{what}: „{text}“ ist keine Liste von Zahlen über 0: etwa 650, 550, 460 oder 0,65; 0,55; 0,46 schreiben.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what}: „{text}“ sind nicht zwei Zahlen: Spalten und Zeilen wie 0.4, -1.2 schreiben.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1.</source>
        <translation>{what}: „{text}“ ist keine Liste von Zahlen über 0: etwa 2 oder 0,9; 1,1; 1 schreiben.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the order of the bands.</source>
        <translation>{what}: es wurden {given} angegeben, und das Multispektralbild hat {bands} Kanäle: eine Angabe je Kanal machen, in der Reihenfolge der Kanäle.</translation>
    </message>
    <message>
        <source>{what}: choose a file.</source>
        <translation>{what}: eine Datei wählen.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” is not there: choose another.</source>
        <translation>{what}: die Datei „{path}“ ist nicht da: eine andere wählen.</translation>
    </message>
    <message>
        <source>{what}: name the file to write.</source>
        <translation>{what}: die Datei angeben, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{what}: “{path}” must end in .{extension}, the format that is written.</source>
        <translation>{what}: „{path}“ muss auf .{extension} enden, das Format, das geschrieben wird.</translation>
    </message>
    <message>
        <source>{what}: choose a folder.</source>
        <translation>{what}: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is a file: choose a folder.</source>
        <translation>{what}: „{path}“ ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” is not there: make it first or choose another.</source>
        <translation>{what}: der Ordner „{folder}“ ist nicht da: ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” cannot be written to: choose another.</source>
        <translation>{what}: in den Ordner „{folder}“ kann nicht geschrieben werden: einen anderen wählen.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is one of the inputs: choose another name for the output.</source>
        <translation>{what}: „{path}“ ist eine der Eingaben: einen anderen Namen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same file name: choose two.</source>
        <translation>{what} und {other} haben denselben Dateinamen: zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>Co-register two images</source>
        <translation>Zwei Bilder koregistrieren</translation>
    </message>
    <message>
        <source>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral</source>
        <translation>koregistrieren,koregistrierung,registrierung,ausrichten,verschiebung,versatz,verschieben,georeferenzierung,subpixel,hyperspektral,multispektral</translation>
    </message>
    <message>
        <source>Finds by how much an image lies off another one of the same place, and moves a copy of it.</source>
        <translation>Findet, wie weit ein Bild gegen ein anderes desselben Orts verschoben liegt, und verschiebt eine Kopie davon.</translation>
    </message>
    <message>
        <source>Finds the shift between two images of the same place, to some hundredths of the coarser one's pixel, and writes a copy of the one that lies right on the other. It is the search that the fusion makes by itself; here it serves any two rasters: hyperspectral, multispectral or panchromatic, of whatever bands, units and pixel sizes, in the same coordinate reference system or in two.

The log tells where the image lies, as in “12.4 m east and 3.1 m south of the reference”, how certain that is, and how much of what varies in the one image the other explains with and without the shift. Parts of the scene, each looked at alone, have to find the same shift. Where none can be told (clouds, smooth ground, repeating rows, other places), the algorithm says so and writes nothing.

Only a shift is found and removed: neither a turn, nor another scale, nor relief. Without an output for the copy, the shift is only told.</source>
        <translation>Findet die Verschiebung zwischen zwei Bildern desselben Orts, auf einige Hundertstel Pixel des gröberen genau, und schreibt eine Kopie des einen, die richtig auf dem anderen liegt. Es ist die Suche, die die Fusion von selbst macht; hier dient sie zwei beliebigen Rastern: hyperspektral, multispektral oder panchromatisch, mit beliebigen Kanälen, Einheiten und Pixelgrößen, in einem oder in zwei Koordinatenbezugssystemen.

Das Protokoll sagt, wo das Bild liegt, etwa „12.4 m east and 3.1 m south of the reference“, wie sicher das ist, und wie viel von dem, was in dem einen Bild variiert, das andere mit und ohne Verschiebung erklärt. Teile der Szene müssen, jeder für sich betrachtet, dieselbe Verschiebung finden. Wo sich keine angeben lässt (Wolken, gleichmäßiger Boden, sich wiederholende Reihen, andere Orte), sagt der Algorithmus das und schreibt nichts.

Gefunden und entfernt wird nur eine Verschiebung: keine Drehung, kein anderer Maßstab, kein Relief. Ohne Ausgabe für die Kopie wird die Verschiebung nur genannt.</translation>
    </message>
    <message>
        <source>Choose the image that lies right and the one to move onto it: either may be the finer one.</source>
        <translation>Das Bild wählen, das richtig liegt, und das, das darauf verschoben werden soll: jedes der beiden kann das feinere sein.</translation>
    </message>
    <message>
        <source>Reference: {reference}; to move: {image}.</source>
        <translation>Referenz: {reference}; zu verschieben: {image}.</translation>
    </message>
    <message>
        <source>Co-registered: {name}</source>
        <translation>Koregistriert: {name}</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <source>The raster that lies right.</source>
        <translation>Das Raster, das richtig liegt.</translation>
    </message>
    <message>
        <source>Image to move</source>
        <translation>Zu verschiebendes Bild</translation>
    </message>
    <message>
        <source>The raster of the same place that is to lie on the reference. The file itself is not changed: a copy is.</source>
        <translation>Das Raster desselben Orts, das auf der Referenz liegen soll. Die Datei selbst wird nicht geändert, sondern eine Kopie.</translation>
    </message>
    <message>
        <source>Move the pixels (no value changes)</source>
        <translation>Pixel verschieben (kein Wert ändert sich)</translation>
    </message>
    <message>
        <source>Keep the pixels (values are interpolated)</source>
        <translation>Pixel behalten (Werte werden interpoliert)</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>Art der Verschiebung</translation>
    </message>
    <message>
        <source>Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels interpolates its content (Lanczos) onto the grid that the image has now, as where other layers have to share that grid; along two edges nothing is known, and the copy has no data there.</source>
        <translation>Pixel verschieben ändert, wo die Kopie auf der Karte liegt, und keinen Wert. Pixel behalten interpoliert den Inhalt (Lanczos) auf das Gitter, das das Bild jetzt hat, etwa wenn andere Layer dieses Gitter teilen müssen; an zwei Rändern ist nichts bekannt, und die Kopie hat dort keine Daten.</translation>
    </message>
    <message>
        <source>Largest shift to look for (pixels)</source>
        <translation>Größte gesuchte Verschiebung (Pixel)</translation>
    </message>
    <message>
        <source>In pixels of the coarser image, along each axis. Twice as far takes four times as long.</source>
        <translation>In Pixeln des gröberen Bilds, entlang jeder Achse. Doppelt so weit dauert viermal so lang.</translation>
    </message>
    <message>
        <source>Mask of the reference image</source>
        <translation>Maske des Referenzbilds</translation>
    </message>
    <message>
        <source>A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.</source>
        <translation>Ein Raster auf dem Gitter der Referenz: wo es nicht 0 ist, etwa auf Wolken, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Mask of the image to move</source>
        <translation>Maske des zu verschiebenden Bilds</translation>
    </message>
    <message>
        <source>A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. The copy keeps what it hides.</source>
        <translation>Ein Raster auf dem Gitter des zu verschiebenden Bilds: wo es nicht 0 ist, etwa auf Wolken, wird nicht verglichen. Die Kopie behält, was es verdeckt.</translation>
    </message>
    <message>
        <source>Moved copy</source>
        <translation>Verschobene Kopie</translation>
    </message>
    <message>
        <source>The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, nodata. Left out, the shift is only told.</source>
        <translation>Die zu schreibende Kopie (GeoTIFF), mit allem, was von den Kanälen bekannt ist: Namen, Wellenlängen, Skalierung, Nodata. Ohne Angabe wird die Verschiebung nur genannt.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Verschiebung nach Osten (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Verschiebung nach Norden (m)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Abstand (m)</translation>
    </message>
    <message>
        <source>Distance (pixels of the coarser image)</source>
        <translation>Abstand (Pixel des gröberen Bilds)</translation>
    </message>
    <message>
        <source>Standard error of the distance (pixels of the coarser image)</source>
        <translation>Standardfehler des Abstands (Pixel des gröberen Bilds)</translation>
    </message>
    <message>
        <source>Share of the variance explained without the shift</source>
        <translation>Erklärter Anteil der Varianz ohne die Verschiebung</translation>
    </message>
    <message>
        <source>Share of the variance explained as the images lie</source>
        <translation>Erklärter Anteil der Varianz, wie die Bilder liegen</translation>
    </message>
    <message>
        <source>Whether the shift can be trusted</source>
        <translation>Ob der Verschiebung zu trauen ist</translation>
    </message>
    <message>
        <source>The shift in words</source>
        <translation>Die Verschiebung in Worten</translation>
    </message>
    <message>
        <source>No shift can be told between the two images: the log says why.</source>
        <translation>Zwischen den beiden Bildern lässt sich keine Verschiebung angeben: das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The image lies right on the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>Das Bild liegt richtig auf der Referenz ({pixels} ± {error} Pixel des gröberen).</translation>
    </message>
    <message>
        <source>The image lies {metres} m off the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>Das Bild liegt {metres} m neben der Referenz ({pixels} ± {error} Pixel des gröberen).</translation>
    </message>
    <message>
        <source>Engine status</source>
        <translation>Zustand der Rechenumgebung</translation>
    </message>
    <message>
        <source>engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state</source>
        <translation>engine,Rechenumgebung,Python,Umgebung,torch,PyTorch,GPU,CUDA,MPS,Gerät,Version,Zustand</translation>
    </message>
    <message>
        <source>Tells what SpectraMorph computes with.</source>
        <translation>Sagt, womit SpectraMorph rechnet.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries and on which device (CPU or GPU).

“Install engine” installs it. A Python of your own that has the libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.</source>
        <translation>SpectraMorph rechnet in einem eigenen Prozess mit einer eigenen Python-Umgebung, der Rechenumgebung; ins Python von QGIS wird nichts installiert. Hier steht, ob sie läuft, mit welchen Bibliotheken und auf welchem Gerät (CPU oder GPU).

„Rechenumgebung installieren“ installiert sie. Ein eigenes Python, das die Bibliotheken hat, wird stattdessen benutzt, wenn die Umgebungsvariable SPECTRAMORPH_PYTHON es nennt.</translation>
    </message>
    <message>
        <source>There is nothing to fill in: press Run, and the log tells.</source>
        <translation>Hier ist nichts einzugeben: einfach starten, das Protokoll gibt Auskunft.</translation>
    </message>
    <message>
        <source>State of the engine</source>
        <translation>Zustand der Rechenumgebung</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Version der Rechenumgebung</translation>
    </message>
    <message>
        <source>Version of its Python</source>
        <translation>Version ihres Pythons</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Ihr Python</translation>
    </message>
    <message>
        <source>Version of PyTorch</source>
        <translation>Version von PyTorch</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Benutztes Gerät</translation>
    </message>
    <message>
        <source>Why that device</source>
        <translation>Warum dieses Gerät</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>The engine was installed by an older version of the plugin: {install}.</source>
        <translation>Die Rechenumgebung wurde von einer älteren Version der Erweiterung installiert: {install}.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Engine {version}, ready</source>
        <translation>Rechenumgebung {version}, bereit</translation>
    </message>
    <message>
        <source>Python {python}: {executable} (found by: {origin})</source>
        <translation>Python {python}: {executable} (gefunden durch: {origin})</translation>
    </message>
    <message>
        <source>Computes on {device} ({reason}), {threads} CPU threads</source>
        <translation>Rechnet auf {device} ({reason}), {threads} CPU-Threads</translation>
    </message>
    <message>
        <source>Estimate spectral response</source>
        <translation>Spektrale Empfindlichkeit schätzen</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,blur,registration,shift</source>
        <translation>hyperspektral,multispektral,spektrale Empfindlichkeit,SRF,Sensor,Kanal,Wellenlänge,Halbwertsbreite,Punktspreizfunktion,PSF,Unschärfe,Registrierung,Verschiebung</translation>
    </message>
    <message>
        <source>Finds out from two images of the same place how the bands of the multispectral one see the spectrum.</source>
        <translation>Findet aus zwei Bildern desselben Orts heraus, wie die Kanäle des Multispektralbilds das Spektrum sehen.</translation>
    </message>
    <message>
        <source>Estimates the spectral response of a multispectral image (MSI) whose sensor is unknown from a hyperspectral image (HSI) of the same place and, as nearly as possible, the same day: how much of each wavelength of the HSI each band of the MSI sees. The shift between the images and the blur of the HSI (its point spread function) are estimated with it.

The result is a table that “Fuse hyperspectral and multispectral images” takes as the spectral response. The fusion makes the same estimate itself where nothing tells the response: this is for looking at it, correcting it, or using it for other images of the sensor.

Nothing needs to be clipped or reprojected first: the images may have different coordinate reference systems and extents. Bands that see wavelengths outside those of the HSI cannot be told; they show in their low correlation.</source>
        <translation>Schätzt die spektrale Empfindlichkeit eines Multispektralbilds (MSI), dessen Sensor nicht bekannt ist, aus einem Hyperspektralbild (HSI) desselben Orts und möglichst desselben Tags: wie viel von jeder Wellenlänge des HSI jeder Kanal des MSI sieht. Die Verschiebung zwischen den Bildern und die Unschärfe des HSI (seine Punktspreizfunktion) werden dabei mit geschätzt.

Das Ergebnis ist eine Tabelle, die „Hyperspektral- und Multispektralbild fusionieren“ als spektrale Empfindlichkeit nimmt. Die Fusion schätzt sie auch selbst, wenn nichts die Empfindlichkeit nennt: hier lässt sie sich ansehen, berichtigen oder für andere Bilder des Sensors verwenden.

Nichts muss vorher zugeschnitten oder reprojiziert werden: die Bilder können verschiedene Koordinatenbezugssysteme und Ausdehnungen haben. Kanäle, die Wellenlängen außerhalb derer des HSI sehen, lassen sich nicht bestimmen; das zeigt sich an ihrer niedrigen Korrelation.</translation>
    </message>
    <message>
        <source>Spectral response: {name}</source>
        <translation>Spektrale Empfindlichkeit: {name}</translation>
    </message>
    <message>
        <source>The table to write (CSV): wavelengths in the first column, then one column for each band of the MSI.</source>
        <translation>Die zu schreibende Tabelle (CSV): Wellenlängen in der ersten Spalte, dann eine Spalte für jeden Kanal des MSI.</translation>
    </message>
    <message>
        <source>Point spread function</source>
        <translation>Punktspreizfunktion</translation>
    </message>
    <message>
        <source>The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse one.</source>
        <translation>Die Tabelle der Unschärfe des HSI (CSV): die Gewichte feiner Pixel um die Mitte eines groben.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Plot of the response and the blur</source>
        <translation>Diagramm von Empfindlichkeit und Unschärfe</translation>
    </message>
    <message>
        <source>The same page as the report, for models and scripts that ask for it here.</source>
        <translation>Dieselbe Seite wie der Bericht, für Modelle und Skripte, die hier danach fragen.</translation>
    </message>
    <message>
        <source>Hyperspectral image</source>
        <translation>Hyperspektralbild</translation>
    </message>
    <message>
        <source>Multispectral image</source>
        <translation>Multispektralbild</translation>
    </message>
    <message>
        <source>Fuse and compare</source>
        <translation>Fusionieren und vergleichen</translation>
    </message>
    <message>
        <source>Fuses two images and tells in figures how good the result is.</source>
        <translation>Fusioniert zwei Bilder und sagt in Zahlen, wie gut das Ergebnis ist.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one.
2. Assesses the fused image: blurred, it should be the hyperspectral image; through the response, the multispectral one. With a reference, as the truth of the sample data, it is compared with that, too.

The table and the page hold the figures; the residuals show where the fused image does not agree with the two.</source>
        <translation>1. Fusioniert das Hyperspektralbild mit dem Multispektralbild.
2. Bewertet das fusionierte Bild: unscharf gemacht sollte es das Hyperspektralbild sein, durch die Empfindlichkeit gesehen das Multispektralbild. Mit einer Referenz, etwa der Wahrheit der Beispieldaten, wird es auch damit verglichen.

Tabelle und Seite enthalten die Zahlen; die Residuen zeigen, wo das fusionierte Bild nicht zu den beiden passt.</translation>
    </message>
    <message>
        <source>Reference, if there is one</source>
        <translation>Referenz, falls vorhanden</translation>
    </message>
    <message>
        <source>Page of figures</source>
        <translation>Seite mit Zahlen</translation>
    </message>
    <message>
        <source>One model over several dates</source>
        <translation>Ein Modell für mehrere Tage</translation>
    </message>
    <message>
        <source>Fits a model to one date and fuses two other dates with it.</source>
        <translation>Passt ein Modell an einen Tag an und fusioniert zwei andere Tage damit.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one that is nearest to it in time, and keeps the fitted model.
2. Applies the model to two multispectral images of other dates: nothing is learned anew, so that the results can be compared from date to date.

For each of these dates a map tells where not to trust the result: 1 where the two images show different things, 2 where the values are unlike all that was learned from, 3 both. For more dates, copy a step of the model, or take “Fuse many pairs”.</source>
        <translation>1. Fusioniert das Hyperspektralbild mit dem Multispektralbild, das ihm zeitlich am nächsten ist, und behält das angepasste Modell.
2. Wendet das Modell auf zwei Multispektralbilder anderer Tage an: nichts wird neu gelernt, sodass sich die Ergebnisse von Tag zu Tag vergleichen lassen.

Für jeden dieser Tage sagt eine Karte, wo dem Ergebnis nicht zu trauen ist: 1, wo die beiden Bilder Verschiedenes zeigen, 2, wo die Werte allem unähnlich sind, woran gelernt wurde, 3 beides. Für mehr Tage einen Schritt des Modells kopieren oder „Viele Paare fusionieren“ nehmen.</translation>
    </message>
    <message>
        <source>Multispectral image, first date</source>
        <translation>Multispektralbild, erster Tag</translation>
    </message>
    <message>
        <source>Multispectral image, second date</source>
        <translation>Multispektralbild, zweiter Tag</translation>
    </message>
    <message>
        <source>Multispectral image, third date</source>
        <translation>Multispektralbild, dritter Tag</translation>
    </message>
    <message>
        <source>Fused image, first date</source>
        <translation>Fusioniertes Bild, erster Tag</translation>
    </message>
    <message>
        <source>Fused image, second date</source>
        <translation>Fusioniertes Bild, zweiter Tag</translation>
    </message>
    <message>
        <source>Fused image, third date</source>
        <translation>Fusioniertes Bild, dritter Tag</translation>
    </message>
    <message>
        <source>Where not to trust it, second date</source>
        <translation>Wo ihm nicht zu trauen ist, zweiter Tag</translation>
    </message>
    <message>
        <source>Where not to trust it, third date</source>
        <translation>Wo ihm nicht zu trauen ist, dritter Tag</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Angepasstes Modell</translation>
    </message>
    <message>
        <source>Endmembers, fractions, classes</source>
        <translation>Endmember, Anteile, Klassen</translation>
    </message>
    <message>
        <source>Finds four materials, maps their fractions and makes classes of these.</source>
        <translation>Findet vier Materialien, kartiert ihre Anteile und macht Klassen daraus.</translation>
    </message>
    <message>
        <source>1. Finds the spectra of four materials in the hyperspectral image.
2. Maps which fraction of each fine pixel they are.
3. Makes classes of the fractions, by QGIS's own “Reclassify by table” and “Cell statistics”: 1 to 4 where a material has more than the share given, 0 where none has.
4. Lists the area of each class.

For other rules, or more materials, change the steps in the modeler.</source>
        <translation>1. Findet die Spektren von vier Materialien im Hyperspektralbild.
2. Kartiert, welchen Anteil jedes feinen Pixels sie haben.
3. Macht Klassen aus den Anteilen, mit den QGIS-Werkzeugen „Nach Tabelle neu klassifizieren“ und „Zellstatistik“: 1 bis 4, wo ein Material mehr als den angegebenen Anteil hat, 0, wo keines ihn hat.
4. Listet die Fläche jeder Klasse auf.

Für andere Regeln oder mehr Materialien die Schritte in der Modellierung ändern.</translation>
    </message>
    <message>
        <source>Share of a pixel from which it is a class</source>
        <translation>Anteil an einem Pixel, ab dem es eine Klasse ist</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Areas of the classes</source>
        <translation>Flächen der Klassen</translation>
    </message>
    <message>
        <source>Example models</source>
        <translation>Beispielmodelle</translation>
    </message>
    <message>
        <source>example,model,modeler,workflow,chain</source>
        <translation>example,model,Beispiel,Modell,Modellierung,Ablauf,Kette</translation>
    </message>
    <message>
        <source>Export abundance maps</source>
        <translation>Abundanzkarten exportieren</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover</source>
        <translation>hyperspektral,multispektral,Abundanz,Entmischung,Anteil,Endmember,Subpixel,Landbedeckung</translation>
    </message>
    <message>
        <source>Maps how much of each endmember lies in each pixel, with a fitted model.</source>
        <translation>Kartiert mit einem angepassten Modell, wie viel von jedem Endmember in jedem Pixel liegt.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each material.

The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon as it is chosen.</source>
        <translation>Wendet ein Modell, das „Hyperspektral- und Multispektralbild fusionieren“ angepasst hat, auf ein Multispektralbild an: auf das, mit dem es angepasst wurde, oder ein anderes desselben Sensors. Das Ergebnis hat einen Kanal je Material.

Die Karten zeigen Anteile der Materialien, wenn nicht exakte Abundanzen verlangt sind: die können unter 0 oder über 1 liegen. Ob das Modell auch das Hyperspektralbild braucht oder mit ihm besser abschneidet, wird angezeigt, sobald das Modell gewählt ist.</translation>
    </message>
    <message>
        <source>Abundances: {name}</source>
        <translation>Abundanzen: {name}</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Abundanzkarten</translation>
    </message>
    <message>
        <source>The maps to write, one band a material or endmember (GeoTIFF).</source>
        <translation>Die zu schreibenden Karten, ein Kanal je Material oder Endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>Not used: this model needs the multispectral image alone.</source>
        <translation>Nicht benutzt: dieses Modell braucht nur das Multispektralbild.</translation>
    </message>
    <message>
        <source>Extract endmembers</source>
        <translation>Endmember bestimmen</translation>
    </message>
    <message>
        <source>hyperspectral,endmember,unmixing,spectral library,spectra,signature</source>
        <translation>hyperspektral,Endmember,Entmischung,Spektralbibliothek,Spektren,Signatur</translation>
    </message>
    <message>
        <source>Finds the pure spectra that a hyperspectral image is mixed from.</source>
        <translation>Findet die reinen Spektren, aus denen ein Hyperspektralbild gemischt ist.</translation>
    </message>
    <message>
        <source>Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.

They are pixels of the image, cleared of noise: those whose mixtures, with fractions that are not negative and sum to 1, explain most of it. The result is a table with one row for each band used and one column for each endmember, in the units of the image. Bands that are flagged as bad or hold no data are left out. The names say what the curves are like, not what they are.</source>
        <translation>Findet die Endmember eines Hyperspektralbilds: die wenigen reinen Spektren, aus deren Mischungen seine Pixel bestehen.

Sie sind Pixel des Bilds, von Rauschen befreit: die, deren Mischungen mit Anteilen, die nicht negativ sind und die Summe 1 haben, das meiste von ihm erklären. Das Ergebnis ist eine Tabelle mit einer Zeile für jeden benutzten Kanal und einer Spalte für jeden Endmember, in den Einheiten des Bilds. Kanäle, die als schlecht gekennzeichnet sind oder keine Daten enthalten, bleiben weg. Die Namen sagen, wie die Kurven aussehen, nicht, was sie sind.</translation>
    </message>
    <message>
        <source>Endmembers: {name}</source>
        <translation>Endmember: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show.</source>
        <translation>Aus wie vielen reinen Spektren (Endmembern) das Bild gemischt sein soll. Automatisch (0): so viele, wie die Daten zeigen.</translation>
    </message>
    <message>
        <source>The spectra to write, one column or feature each: a table (.csv), an ENVI library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg).</source>
        <translation>Die zu schreibenden Spektren, je eine Spalte oder ein Objekt: eine Tabelle (.csv), eine ENVI-Bibliothek (.sli) oder eine Bibliothek der EnMAP-Box (.geojson, .gpkg).</translation>
    </message>
    <message>
        <source>Fuse hyperspectral and multispectral images</source>
        <translation>Hyperspektral- und Multispektralbild fusionieren</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,unmixing,endmember,abundance,enmap,prisma,sentinel-2</source>
        <translation>hyperspektral,multispektral,Fusion,Pansharpening,Hypersharpening,Superauflösung,Auflösungsverbesserung,Entmischung,Endmember,Abundanz,EnMAP,PRISMA,Sentinel-2</translation>
    </message>
    <message>
        <source>Gives a hyperspectral image the fine pixels of a multispectral one of the same place.</source>
        <translation>Gibt einem Hyperspektralbild die feinen Pixel eines Multispektralbilds desselben Orts.</translation>
    </message>
    <message>
        <source>Fuses a hyperspectral image (HSI: many narrow bands, coarse pixels) with a multispectral image (MSI: few bands, fine pixels) of the same place and, as nearly as possible, the same day. The result has the bands of the HSI and the pixels of the MSI.

A small neural network learns from the pair itself what fine pixels hold beyond the HSI, given what the sensor of the MSI sees of them. The method Sharp also estimates the blur of the HSI, puts right what the network errs by where either image shows it, and tells how far the result can be trusted. The result is also told as a mixture of a few pure spectra (endmembers), with how much of each lies in a pixel (abundances).

Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate reference systems and extents, and a shift between them is found and removed. The bands of the MSI may lie in several files.

The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths and widths given here or in its file, from the name of its sensor, or is estimated from the two images.

The method is SpectraMorph (arXiv 2510.20814).</source>
        <translation>Fusioniert ein Hyperspektralbild (HSI: viele schmale Kanäle, grobe Pixel) mit einem Multispektralbild (MSI: wenige Kanäle, feine Pixel) desselben Orts und möglichst desselben Tags. Das Ergebnis hat die Kanäle des HSI und die Pixel des MSI.

Ein kleines neuronales Netz lernt am Bildpaar selbst, was feine Pixel über das HSI hinaus enthalten, wenn bekannt ist, was der Sensor des MSI davon sieht. Das Verfahren „Scharf“ schätzt auch die Unschärfe des HSI, berichtigt Fehler des Netzes, wo eines der Bilder sie zeigt, und sagt, wie weit dem Ergebnis zu trauen ist. Das Ergebnis wird auch als Mischung weniger reiner Spektren (Endmember) angegeben, mit dem Anteil von jedem in einem Pixel (Abundanzen).

Nichts muss vorher zugeschnitten, reprojiziert oder ausgerichtet werden: die Bilder können verschiedene Koordinatenbezugssysteme und Ausdehnungen haben, und eine Verschiebung zwischen ihnen wird gefunden und entfernt. Die Kanäle des MSI können in mehreren Dateien liegen.

Die Wellenlängen des HSI werden aus seiner Datei gelesen. Wie die Kanäle des MSI das Spektrum sehen, kommt aus einer Tabelle der spektralen Empfindlichkeit, aus Wellenlängen und Breiten, die hier oder in seiner Datei angegeben sind, aus dem Namen seines Sensors, oder es wird aus den beiden Bildern geschätzt.

Das Verfahren ist SpectraMorph (arXiv 2510.20814).</translation>
    </message>
    <message>
        <source>Fused: {name}</source>
        <translation>Fusioniert: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show; with the method as published 7, as in the paper.</source>
        <translation>Aus wie vielen reinen Spektren (Endmembern) das Bild gemischt sein soll. Automatisch (0): so viele, wie die Daten zeigen; mit dem Verfahren „Wie veröffentlicht“ 7, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. Automatic takes what is given below or in the file of the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is estimated from the two images.</source>
        <translation>Ein Sensor, dessen spektrale Empfindlichkeit bekannt ist. „Automatisch“ nimmt, was unten oder in der Datei des MSI angegeben ist, oder den Sensor, den sein Name und seine Kanäle nennen; wenn nichts die Empfindlichkeit nennt, wird sie aus den beiden Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Spectral response of the multispectral image</source>
        <translation>Spektrale Empfindlichkeit des MSI</translation>
    </message>
    <message>
        <source>A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the sensor's maker publishes it.</source>
        <translation>Eine Tabelle (CSV) mit Wellenlängen in der ersten Spalte und dann einer Spalte für jeden Kanal des MSI, eine ENVI-Spektralbibliothek (.sli) oder eine der EnMAP-Box (.geojson). Die beste Wahl, wenn der Hersteller des Sensors sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49. For an MSI without a response table whose file tells no wavelengths.</source>
        <translation>Zentralwellenlängen in der Reihenfolge der Kanäle, in Nanometern, etwa 665, 560, 490, oder in Mikrometern, etwa 0,665; 0,56; 0,49. Für ein MSI ohne Tabelle der Empfindlichkeit, dessen Datei keine Wellenlängen nennt.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (FWHM)</source>
        <translation>Breiten der multispektralen Kanäle (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum in the order of the bands, in nanometres such as 30, 35, 65, or in micrometres such as 0,03; 0,035; 0,065.</source>
        <translation>Halbwertsbreiten in der Reihenfolge der Kanäle, in Nanometern, etwa 30, 35, 65, oder in Mikrometern, etwa 0,03; 0,035; 0,065.</translation>
    </message>
    <message>
        <source>Bands of the sensor that the multispectral image holds</source>
        <translation>Kanäle des Sensors, die das Multispektralbild enthält</translation>
    </message>
    <message>
        <source>Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. Needed where the file of the MSI does not tell them.</source>
        <translation>Namen der Kanäle des Sensors in der Reihenfolge, in der das MSI sie enthält, etwa B2, B3, B4, B8. Nötig, wenn die Datei des MSI sie nicht nennt.</translation>
    </message>
    <message>
        <source>Number of materials shown</source>
        <translation>Zahl der gezeigten Materialien</translation>
    </message>
    <message>
        <source>How many materials the fractions and the endmembers that are written tell of: mostly fewer than the endmembers that the image is made from. Automatic (0): as many as endmembers, where their number is given, or else as few as explain the image.</source>
        <translation>Wie viele Materialien die Anteile und die geschriebenen Endmember zeigen: meist weniger als die Endmember, aus denen das Bild gemacht ist. Automatisch (0): so viele wie Endmember, wenn deren Zahl gegeben ist, sonst so wenige, wie das Bild erklären.</translation>
    </message>
    <message>
        <source>Spectral library of the materials</source>
        <translation>Spektralbibliothek der Materialien</translation>
    </message>
    <message>
        <source>The spectra of the materials in the image, where they are known: abundances are then told of them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per cent or times 10000.</source>
        <translation>Die Spektren der Materialien im Bild, wenn sie bekannt sind: die Abundanzen beziehen sich dann auf diese. Sie werden auf die Kanäle des HSI umgerechnet; die Reflexion kann als 0 bis 1, in Prozent oder mal 10000 gespeichert sein.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Sharp: the result agrees with both images; takes seconds. As published: the settings of the paper, for comparison; takes minutes on a CPU.</source>
        <translation>Scharf: das Ergebnis stimmt mit beiden Bildern überein; dauert Sekunden. Wie veröffentlicht: die Einstellungen der Veröffentlichung, zum Vergleich; dauert Minuten auf einer CPU.</translation>
    </message>
    <message>
        <source>Image whose georeferencing is trusted</source>
        <translation>Bild, dessen Georeferenzierung gilt</translation>
    </message>
    <message>
        <source>Where the two images are shifted against one another, the fused one lines up with this one.</source>
        <translation>Wenn die beiden Bilder gegeneinander verschoben sind, liegt das fusionierte so wie dieses.</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; the log tells what was found.</source>
        <translation>Schätzt, wie weit die beiden Bilder gegeneinander verschoben sind, und entfernt das; das Protokoll sagt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Point spread function of the hyperspectral image</source>
        <translation>Punktspreizfunktion des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>For the method Sharp, where it is known: a square table (CSV) of the weights of fine pixels around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left empty the blur is estimated from the images.</source>
        <translation>Für das Verfahren „Scharf“, wenn sie bekannt ist: eine quadratische Tabelle (CSV) der Gewichte feiner Pixel um die Mitte eines groben, wie „Spektrale Empfindlichkeit schätzen“ sie schreibt. Bleibt das Feld leer, wird die Unschärfe aus den Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Match the radiometry of the multispectral image</source>
        <translation>Radiometrie des Multispektralbilds anpassen</translation>
    </message>
    <message>
        <source>Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on unless both images are in the same, well calibrated units.</source>
        <translation>Passt Verstärkung und Versatz jedes Kanals des MSI an das an, was er vom HSI sehen sollte. Nur ausschalten, wenn beide Bilder dieselben, gut kalibrierten Einheiten haben.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Scale of the multispectral values</source>
        <translation>Faktor der multispektralen Werte</translation>
    </message>
    <message>
        <source>What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where that is known; fitted (0) where it is not.</source>
        <translation>Womit die Werte des MSI multipliziert werden, damit sie die Einheiten des HSI haben, etwa 0.0001, wenn das bekannt ist; angepasst (0), wenn nicht.</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <translation>Woraus das Netz lernt</translation>
    </message>
    <message>
        <source>For the method Sharp only: the HSI as the MSI would see it, the MSI as the HSI would see it, or both. Automatic: what does better on pixels that are held back.</source>
        <translation>Nur für das Verfahren „Scharf“: das HSI, wie das MSI es sähe, das MSI, wie das HSI es sähe, oder beides. Automatisch: was an zurückgehaltenen Pixeln besser abschneidet.</translation>
    </message>
    <message>
        <source>Coarse spectral prior</source>
        <translation>Grobes spektrales Vorwissen</translation>
    </message>
    <message>
        <source>For the method as published only: whether the network also sees the spectrum of the HSI at each pixel. It helps where the MSI has one or two bands; automatic turns it on there, and off elsewhere.</source>
        <translation>Nur für das Verfahren „Wie veröffentlicht“: ob das Netz auch das Spektrum des HSI an jedem Pixel sieht. Das hilft, wenn das MSI einen oder zwei Kanäle hat; „Automatisch“ schaltet es dort ein und sonst aus.</translation>
    </message>
    <message>
        <source>Test the gain over interpolation one scale down</source>
        <translation>Gewinn gegenüber der Interpolation eine Stufe gröber prüfen</translation>
    </message>
    <message>
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the fit; how far the result is from the truth is told without it.</source>
        <translation>Fusioniert auch bei verringerter Auflösung, wo die Wahrheit bekannt ist, und sagt im Protokoll, wie viel näher die Fusion ihr dort kommt als bloße Interpolation des HSI. Das dauert so lange wie die Anpassung; wie weit das Ergebnis von der Wahrheit entfernt ist, wird auch ohne das gesagt.</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large.</source>
        <translation>Datentyp und Skalierung des HSI, oder physikalische Werte als Gleitkommazahlen, zwei- oder viermal so groß.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same device.</source>
        <translation>Derselbe Startwert gibt auf demselben Gerät dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, not what they are.</source>
        <translation>Die Spektren, denen die Abundanzkarten gelten: eine Tabelle (.csv), eine ENVI-Spektralbibliothek (.sli) oder eine Bibliothek der EnMAP-Box (.geojson, .gpkg). Ihre Namen sagen, wie die Kurven aussehen, nicht, was sie sind.</translation>
    </message>
    <message>
        <source>The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, and from which “Export abundance maps” makes maps.</source>
        <translation>Das angepasste Modell, mit dem „Angepasstes Modell auf andere Bilder anwenden“ Bilder anderer Aufnahmedaten und Kacheln fusioniert und aus dem „Abundanzkarten exportieren“ Karten macht.</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp only.</source>
        <translation>Wie weit das Ergebnis davon entfernt ist, mit jedem der Bilder übereinzustimmen, in den Einheiten des HSI: ein Kanal für das MSI und einer für das HSI (GeoTIFF). Große Werte zeigen Stellen, denen nicht zu trauen ist. Nur für das Verfahren „Scharf“.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the log says so. For the method Sharp only.</source>
        <translation>Wie groß der Fehler des fusionierten Bilds in jedem Pixel wahrscheinlich ist: 1 ist sein mittlerer Fehler, 2 das Doppelte (GeoTIFF). Damit zeichnet die Spektralansicht um ein Spektrum den Bereich, in dem 90 % der Fehler liegen. Wenn die Bilder das nicht hergeben, ist der Wert überall gleich, und das Protokoll sagt es. Nur für das Verfahren „Scharf“.</translation>
    </message>
    <message>
        <source>Endmembers used</source>
        <translation>Benutzte Endmember</translation>
    </message>
    <message>
        <source>Materials shown</source>
        <translation>Gezeigte Materialien</translation>
    </message>
    <message>
        <source>Preset used</source>
        <translation>Benutztes Verfahren</translation>
    </message>
    <message>
        <source>Spectral response used</source>
        <translation>Benutzte spektrale Empfindlichkeit</translation>
    </message>
    <message>
        <source>What the network learned from</source>
        <translation>Woraus das Netz gelernt hat</translation>
    </message>
    <message>
        <source>Gain over interpolation at reduced resolution (dB)</source>
        <translation>Gewinn gegenüber der Interpolation bei verringerter Auflösung (dB)</translation>
    </message>
    <message>
        <source>Ratio of that test</source>
        <translation>Pixelverhältnis dieser Prüfung</translation>
    </message>
    <message>
        <source>Spectral angle told from the fit (degrees)</source>
        <translation>Spektralwinkel, aus der Anpassung geschätzt (Grad)</translation>
    </message>
    <message>
        <source>Whether the error told is a lower bound</source>
        <translation>Ob der angegebene Fehler nur eine untere Schranke ist</translation>
    </message>
    <message>
        <source>Fused, but {loss} dB worse than interpolation in a test one scale down.</source>
        <translation>Fusioniert, aber {loss} dB schlechter als die Interpolation, in einem Test eine Stufe gröber.</translation>
    </message>
    <message>
        <source>Fused. How near that comes to the truth is not told.</source>
        <translation>Fusioniert. Wie nahe das der Wahrheit kommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Fused: PSNR of {psnr} dB at most; how much less cannot be told.</source>
        <translation>Fusioniert: PSNR höchstens {psnr} dB; wie viel weniger, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Fused: PSNR of about {psnr} dB, told from the fit.</source>
        <translation>Fusioniert: PSNR etwa {psnr} dB, aus der Anpassung geschätzt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Unknown: estimate the response from the images</source>
        <translation>Unbekannt: Empfindlichkeit aus den Bildern schätzen</translation>
    </message>
    <message>
        <source>Sharp (recommended)</source>
        <translation>Scharf (empfohlen)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Both images</source>
        <translation>Beide Bilder</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>As the hyperspectral image</source>
        <translation>Wie das Hyperspektralbild</translation>
    </message>
    <message>
        <source>Floating point (32 bits)</source>
        <translation>Gleitkomma (32 Bit)</translation>
    </message>
    <message>
        <source>Not used: only the method as published knows it.</source>
        <translation>Nicht benutzt: nur das Verfahren „Wie veröffentlicht“ kennt das.</translation>
    </message>
    <message>
        <source>Not used: no shift is removed.</source>
        <translation>Nicht benutzt: es wird keine Verschiebung entfernt.</translation>
    </message>
    <message>
        <source>Not used: the response is estimated.</source>
        <translation>Nicht benutzt: die Empfindlichkeit wird geschätzt.</translation>
    </message>
    <message>
        <source>Not used: the sensor tells it.</source>
        <translation>Nicht benutzt: der Sensor nennt es.</translation>
    </message>
    <message>
        <source>Fuse many pairs</source>
        <translation>Viele Paare fusionieren</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume</source>
        <translation>hyperspektral,multispektral,Fusion,Stapel,Archiv,Liste,Tabelle,STAC,Zeitreihe,Dask,Cluster,fortsetzen</translation>
    </message>
    <message>
        <source>Fuses all pairs of a list; what fails does not stop the rest, and what is done is not done again.</source>
        <translation>Fusioniert alle Paare einer Liste; was misslingt, hält die übrigen nicht auf, und was fertig ist, wird nicht noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>The list is a table (CSV) with the columns hsi and msi, a row for each pair: the files, of which several multispectral ones are separated by semicolons, with paths relative to the table. A column name says what the result is to be called, and any option of the engine's command fuse can be a column: sensor, response, dtype, report and others. Or it is a catalogue of STAC items (JSON) with the assets hsi and msi.

Each pair is fused into a raster of its own in the folder. A pair that cannot be fused is named with its cause, in the log and in the table of results, and the others go on. Canceled or cut off, the same run started again goes on where it ended: pairs that were fused as they are asked for, from files that have not changed, are not fused again.

For a time series, one hyperspectral image and multispectral ones of many dates, let the pairs with the same hyperspectral image share a model: it is fitted once, to the first date, and the table says of each date for which it no longer fits. List first the date that is nearest to the hyperspectral image.</source>
        <translation>Die Liste ist eine Tabelle (CSV) mit den Spalten hsi und msi und einer Zeile für jedes Paar: den Dateien, mehrere multispektrale durch Strichpunkte getrennt, mit Pfaden, die von der Tabelle ausgehen. Eine Spalte name sagt, wie das Ergebnis heißen soll, und jede Option des Befehls fuse der Rechenumgebung kann eine Spalte sein: sensor, response, dtype, report und andere. Oder sie ist ein Katalog von STAC-Items (JSON) mit den Assets hsi und msi.

Jedes Paar wird zu einem eigenen Raster im Ordner fusioniert. Ein Paar, das sich nicht fusionieren lässt, wird mit seiner Ursache genannt, im Protokoll und in der Ergebnistabelle, und die übrigen gehen weiter. Abgebrochen oder unterbrochen, setzt derselbe Lauf, neu gestartet, dort fort, wo er endete: Paare, die so fusioniert wurden, wie es verlangt ist, aus Dateien, die sich nicht geändert haben, werden nicht noch einmal fusioniert.

Für eine Zeitreihe, ein Hyperspektralbild und Multispektralbilder von vielen Tagen, die Paare mit demselben Hyperspektralbild ein Modell teilen lassen: Es wird einmal angepasst, an den ersten Tag, und die Tabelle nennt jeden Tag, zu dem es nicht mehr passt. Zuerst den Tag nennen, der dem Hyperspektralbild am nächsten liegt.</translation>
    </message>
    <message>
        <source>Fused pairs: {name}</source>
        <translation>Fusionierte Paare: {name}</translation>
    </message>
    <message>
        <source>Choose the list of pairs. Its images are looked at when they are fused.</source>
        <translation>Wählen Sie die Liste der Paare. Ihre Bilder werden angesehen, wenn sie fusioniert werden.</translation>
    </message>
    <message>
        <source>Lists of pairs (*.csv *.json *.geojson)</source>
        <translation>Listen von Paaren (*.csv *.json *.geojson)</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Liste der Paare</translation>
    </message>
    <message>
        <source>A table (CSV) with the columns hsi and msi and a row for each pair, or STAC items with these assets (JSON).</source>
        <translation>Eine Tabelle (CSV) mit den Spalten hsi und msi und einer Zeile für jedes Paar, oder STAC-Items mit diesen Assets (JSON).</translation>
    </message>
    <message>
        <source>Share a model</source>
        <translation>Ein Modell teilen</translation>
    </message>
    <message>
        <source>Which pairs are fused with the model of the first of them, in place of one of their own: faster, and comparable from date to date, but less exact the less the pairs are alike.</source>
        <translation>Welche Paare mit dem Modell des ersten von ihnen fusioniert werden statt mit einem eigenen: schneller und von Tag zu Tag vergleichbar, aber umso ungenauer, je weniger die Paare einander gleichen.</translation>
    </message>
    <message>
        <source>Folder for the fused images</source>
        <translation>Ordner für die fusionierten Bilder</translation>
    </message>
    <message>
        <source>Where each pair gets a raster of its own (GeoTIFF), called as in the list. A folder of an earlier run is gone on with.</source>
        <translation>Darin bekommt jedes Paar ein eigenes Raster (GeoTIFF), das heißt wie in der Liste. Ein Ordner eines früheren Laufs wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Ergebnistabelle</translation>
    </message>
    <message>
        <source>What came of each pair: its figures, or why it was not fused (CSV).</source>
        <translation>Was aus jedem Paar wurde: seine Zahlen, oder warum es nicht fusioniert wurde (CSV).</translation>
    </message>
    <message>
        <source>Pairs in the list</source>
        <translation>Paare in der Liste</translation>
    </message>
    <message>
        <source>Pairs fused by this run</source>
        <translation>In diesem Lauf fusionierte Paare</translation>
    </message>
    <message>
        <source>Pairs fused before</source>
        <translation>Früher fusionierte Paare</translation>
    </message>
    <message>
        <source>Pairs that could not be fused</source>
        <translation>Paare, die sich nicht fusionieren ließen</translation>
    </message>
    <message>
        <source>{fused} of {listed} pairs were fused by this run, {there} before, {failed} could not be: the table tells why. The images are in {folder}.</source>
        <translation>{fused} von {listed} Paaren wurden in diesem Lauf fusioniert, {there} früher, {failed} ließen sich nicht fusionieren: Die Tabelle sagt, warum. Die Bilder liegen in {folder}.</translation>
    </message>
    <message>
        <source>No: each pair has its own</source>
        <translation>Nein: Jedes Paar hat ein eigenes</translation>
    </message>
    <message>
        <source>Pairs with the same hyperspectral image, as dates of a time series</source>
        <translation>Paare mit demselben hyperspektralen Bild, als Tage einer Zeitreihe</translation>
    </message>
    <message>
        <source>All pairs, as scenes of the same sensors and season</source>
        <translation>Alle Paare, als Szenen derselben Sensoren und Jahreszeit</translation>
    </message>
    <message>
        <source>Import product</source>
        <translation>Produkt importieren</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask</source>
        <translation>hyperspektral,multispektral,produkt,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,umwandeln,wellenlänge,maske</translation>
    </message>
    <message>
        <source>Turns the product of a mission into a raster with wavelengths.</source>
        <translation>Macht aus dem Produkt einer Mission ein Raster mit Wellenlängen.</translation>
    </message>
    <message>
        <source>Reads the product of a hyperspectral mission or of a multispectral sensor as it was delivered, and writes it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which every program opens. Pixels that the product's own quality layers mark have no data.

Hyperspectral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

The other algorithms take these products as well, by the path of the archive, the metadata or the folder: importing is for layers of what QGIS cannot open, and for other programs.</source>
        <translation>Liest das Produkt einer Hyperspektralmission oder eines Multispektralsensors, wie es geliefert wurde, und schreibt es als GeoTIFF, dessen Kanäle ihre Wellenlängen, Breiten und schlechten Kanäle kennen und das jedes Programm öffnet. Pixel, die die Qualitätslayer des Produkts markieren, haben keine Daten.

Hyperspektral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispektral: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

Die anderen Algorithmen nehmen diese Produkte ebenfalls, nach dem Pfad des Archivs, der Metadaten oder des Ordners: importiert wird für Layer von dem, was QGIS nicht öffnet, und für andere Programme.</translation>
    </message>
    <message>
        <source>Choose the product: what it is will be told here.</source>
        <translation>Das Produkt auswählen: was es ist, steht dann hier.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importiert: {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or the path of the folder. Nothing is unpacked.</source>
        <translation>Das Produkt, wie es geliefert wurde: das Archiv (ZIP, tar.gz), die Metadatendatei, das Bild oder der Pfad des Ordners. Nichts wird entpackt.</translation>
    </message>
    <message>
        <source>Imported image</source>
        <translation>Importiertes Bild</translation>
    </message>
    <message>
        <source>The image to write (GeoTIFF).</source>
        <translation>Das zu schreibende Bild (GeoTIFF).</translation>
    </message>
    <message>
        <source>Mask of the product</source>
        <translation>Maske des Produkts</translation>
    </message>
    <message>
        <source>A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, haze, failures), and 0 elsewhere.</source>
        <translation>Ein zu schreibendes Raster: 1, wo die Qualitätslayer des Produkts Pixel markieren (Wolken, Schatten, Dunst, Ausfälle), sonst 0.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
        <source>Write the raster with overviews, and in an order in which a map is drawn from a server's file with few reads. Takes longer.</source>
        <translation>Das Raster mit Übersichten schreiben, und in einer Ordnung, in der eine Karte aus der Datei eines Servers mit wenigen Zugriffen gezeichnet wird. Dauert länger.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Zahl der Kanäle</translation>
    </message>
    <message>
        <source>Bands: {count}, {bad} of them bad</source>
        <translation>Kanäle: {count}, davon {bad} schlecht</translation>
    </message>
    <message>
        <source>Install engine</source>
        <translation>Rechenumgebung installieren</translation>
    </message>
    <message>
        <source>engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda</source>
        <translation>engine,install,Rechenumgebung,Installation,installieren,reparieren,aktualisieren,Python,Umgebung,torch,PyTorch,GPU,CUDA</translation>
    </message>
    <message>
        <source>Installs or repairs what SpectraMorph computes with.</source>
        <translation>Installiert oder repariert, womit SpectraMorph rechnet.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own. This downloads its libraries into a folder of yours; nothing is installed into the Python of QGIS. How much there is to download, and how much disk it takes, is told first; an engine that is there is replaced only once the new one is complete.

The window SpectraMorph ▸ Engine… in the Raster menu does the same.</source>
        <translation>SpectraMorph rechnet in einem eigenen Prozess mit einer eigenen Python-Umgebung, der Rechenumgebung. Hier werden ihre Bibliotheken in einen Ordner des Benutzers heruntergeladen; ins Python von QGIS wird nichts installiert. Wie viel herunterzuladen ist und wie viel Platz das braucht, wird vorher gesagt; eine vorhandene Rechenumgebung wird erst ersetzt, wenn die neue vollständig ist.

Das Fenster SpectraMorph ▸ Rechenumgebung… im Menü Raster tut dasselbe.</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Variante von PyTorch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics cards (CUDA)</source>
        <translation>NVIDIA-Grafikkarten (CUDA)</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Ordner der Rechenumgebung</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Ordner mit Paketen (Wheels)</translation>
    </message>
    <message>
        <source>Python to install with</source>
        <translation>Python für die Installation</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA build where an NVIDIA driver is found, else the far smaller CPU build.</source>
        <translation>„Automatisch“ nimmt die CUDA-Variante, wenn ein NVIDIA-Treiber gefunden wird, sonst die viel kleinere CPU-Variante.</translation>
    </message>
    <message>
        <source>Where the engine goes, and is then looked for. Empty: a folder of the user's, outside the QGIS profile.</source>
        <translation>Wohin die Rechenumgebung kommt und wo sie dann gesucht wird. Leer: ein Ordner des Benutzers außerhalb des QGIS-Profils.</translation>
    </message>
    <message>
        <source>A folder with the packages, to install without a network. Empty: from the network.</source>
        <translation>Ein Ordner mit den Paketen, um ohne Netz zu installieren. Leer: aus dem Netz.</translation>
    </message>
    <message>
        <source>A Python (3.9 or newer) that can make environments. Empty: QGIS's own, or one that is downloaded where that one cannot.</source>
        <translation>Ein Python (ab 3.9), das Umgebungen anlegen kann. Leer: das von QGIS, oder ein heruntergeladenes, wenn jenes das nicht kann.</translation>
    </message>
    <message>
        <source>The engine's Python</source>
        <translation>Python der Rechenumgebung</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Benötigte Sekunden</translation>
    </message>
    <message>
        <source>To download: {download} GB. On the disk: {disk} GB, in {folder}. Free there: {free} GB.</source>
        <translation>Herunterzuladen: {download} GB. Auf der Platte: {disk} GB, in {folder}. Dort frei: {free} GB.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Beispieldaten laden</translation>
    </message>
    <message>
        <source>sample,example,demo,test data,tutorial,hyperspectral,multispectral,EnMAP,Sentinel-2,getting started</source>
        <translation>sample,example,demo,Beispiel,Testdaten,Übung,hyperspektral,multispektral,EnMAP,Sentinel-2,erste Schritte</translation>
    </message>
    <message>
        <source>Makes a hyperspectral and a multispectral image of one landscape to try everything on.</source>
        <translation>Macht ein Hyperspektral- und ein Multispektralbild einer Landschaft, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>Makes two images of a landscape of 3.6 km and adds them to the project: one as EnMAP sees it (30 m, 224 bands) and one as Sentinel-2 does (10 m, 10 bands). It takes seconds, and nothing is downloaded.

Then choose “Fuse hyperspectral and multispectral images”: its dialog finds both, and Run makes an image with 224 bands and pixels of 10 m. With the truth you can tell how good that is: “Assess a fused image” takes it for the reference.

The landscape is made, with spectra of plants, soils, water and roofs from published models and measurements. Neither image has an atmosphere, clouds or a shift against the other: a real pair is harder.

The same files come of every run. Files of an earlier one in the folder are replaced.</source>
        <translation>Macht zwei Bilder einer Landschaft von 3,6 km und fügt sie dem Projekt hinzu: eines, wie EnMAP sie sieht (30 m, 224 Kanäle), und eines, wie Sentinel-2 sie sieht (10 m, 10 Kanäle). Das dauert Sekunden, und nichts wird heruntergeladen.

Dann „Hyperspektral- und Multispektralbild fusionieren“ wählen: Der Dialog findet beide, und Starten macht ein Bild mit 224 Kanälen und Pixeln von 10 m. Mit der Wahrheit lässt sich sagen, wie gut es ist: „Fusioniertes Bild bewerten“ nimmt sie als Referenz.

Die Landschaft ist gemacht, mit Spektren von Pflanzen, Böden, Wasser und Dächern aus veröffentlichten Modellen und Messungen. Keines der Bilder hat eine Atmosphäre, Wolken oder eine Verschiebung gegen das andere: ein echtes Paar ist schwieriger.

Jeder Lauf gibt dieselben Dateien. Dateien eines früheren im Ordner werden ersetzt.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where to write the images. A temporary folder is gone when QGIS ends.</source>
        <translation>Wohin die Bilder geschrieben werden. Ein temporärer Ordner ist weg, wenn QGIS endet.</translation>
    </message>
    <message>
        <source>Add the truth</source>
        <translation>Wahrheit hinzufügen</translation>
    </message>
    <message>
        <source>What a perfect fusion of both images would be, as a third layer: the reference that tells how good a fusion is. It takes 42 MB, the two images take 7.</source>
        <translation>Was eine vollkommene Fusion beider Bilder wäre, als dritter Layer: die Referenz, die sagt, wie gut eine Fusion ist. Sie braucht 42 MB, die beiden Bilder 7.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Table of the response</source>
        <translation>Tabelle der Empfindlichkeit</translation>
    </message>
    <message>
        <source>Both images are in the project. The log tells how to fuse them.</source>
        <translation>Beide Bilder sind im Projekt. Das Protokoll sagt, wie sie fusioniert werden.</translation>
    </message>
    <message>
        <source>The response of the multispectral image need not be given, as its file tells the wavelengths; to try a table of it: {table}</source>
        <translation>Die Empfindlichkeit des Multispektralbilds muss nicht angegeben werden, da seine Datei die Wellenlängen nennt; um eine Tabelle davon auszuprobieren: {table}</translation>
    </message>
    <message>
        <source>Sample HSI (EnMAP-like, 30 m)</source>
        <translation>Beispiel-HSI (wie EnMAP, 30 m)</translation>
    </message>
    <message>
        <source>Sample MSI (Sentinel-2-like, 10 m)</source>
        <translation>Beispiel-MSI (wie Sentinel-2, 10 m)</translation>
    </message>
    <message>
        <source>Sample truth (224 bands, 10 m)</source>
        <translation>Beispiel-Wahrheit (224 Kanäle, 10 m)</translation>
    </message>
    <message>
        <source>Next: Raster ▸ SpectraMorph ▸ Fuse Hyperspectral and Multispectral Images… with the hyperspectral image “{hsi}” and the multispectral image “{msi}”, which its dialog finds by itself; then Run.</source>
        <translation>Weiter: Raster ▸ SpectraMorph ▸ Hyperspektral- und Multispektralbild fusionieren… mit dem Hyperspektralbild „{hsi}“ und dem Multispektralbild „{msi}“, die der Dialog von selbst findet; dann Starten.</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>Die Modelldatei, die die Fusion geschrieben hat (safetensors).</translation>
    </message>
    <message>
        <source>The model file is not one that a fusion wrote: choose another one.</source>
        <translation>Die Modelldatei ist keine, die eine Fusion geschrieben hat: eine andere wählen.</translation>
    </message>
    <message>
        <source>The model needs both images: a multispectral one with {bands} bands.</source>
        <translation>Das Modell braucht beide Bilder: ein Multispektralbild mit {bands} Kanälen.</translation>
    </message>
    <message>
        <source>The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, the result is nearer to the truth.</source>
        <translation>Das Modell braucht ein Multispektralbild mit {bands} Kanälen. Zusammen mit einem Hyperspektralbild desselben Datums kommt das Ergebnis der Wahrheit näher.</translation>
    </message>
    <message>
        <source>The model needs only a multispectral image, with {bands} bands.</source>
        <translation>Das Modell braucht nur ein Multispektralbild, mit {bands} Kanälen.</translation>
    </message>
    <message>
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.</source>
        <translation>Das Raster mit vielen schmalen Kanälen und groben Pixeln (HSI). Seine Datei, oder ein ENVI-Header daneben, nennt die Wellenlängen der Kanäle. Produkte von EnMAP, PRISMA, EMIT und anderen werden genommen, wie sie geliefert wurden, nach dem Pfad ihres Archivs (ZIP, tar.gz), ihrer Metadaten oder Datei, in Skripten auch ihres Ordners.</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Multispektralbild(er)</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say of sensor, bands, scale and clouds is used.</source>
        <translation>Das Raster desselben Orts mit wenigen Kanälen und feinen Pixeln (MSI); ein panchromatischer Kanal genügt. Mehrere Raster, etwa Kanäle in eigenen Dateien, werden in ihrer Reihenfolge gestapelt, auf das feinste ihrer Gitter. Produkte von Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT und anderen werden genommen, wie sie geliefert wurden: nach ihrem Archiv (ZIP, tar) oder ihrer Metadatendatei, in Skripten auch nach ihrem Ordner; was sie über Sensor, Kanäle, Skalierung und Wolken sagen, wird benutzt.</translation>
    </message>
    <message>
        <source>Mask of the hyperspectral image</source>
        <translation>Maske des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.</source>
        <translation>Ein Raster auf dem Gitter des HSI: wo es nicht 0 ist, etwa auf Wolken, wird das HSI nicht benutzt.</translation>
    </message>
    <message>
        <source>Bands of both</source>
        <translation>Kanäle beider</translation>
    </message>
    <message>
        <source>Bands of the VNIR spectrometer</source>
        <translation>Kanäle des VNIR-Spektrometers</translation>
    </message>
    <message>
        <source>Bands of the SWIR spectrometer</source>
        <translation>Kanäle des SWIR-Spektrometers</translation>
    </message>
    <message>
        <source>Use the product's own mask (clouds, shadows, haze, failures)</source>
        <translation>Maske des Produkts benutzen (Wolken, Schatten, Dunst, Ausfälle)</translation>
    </message>
    <message>
        <source>Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope and others) mark are not used. The log says how many there are, and why. Other images have no such mask.</source>
        <translation>Pixel, die die Qualitätslayer eines Produkts markieren (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope und andere), werden nicht benutzt. Das Protokoll sagt, wie viele es sind und warum. Andere Bilder haben keine solche Maske.</translation>
    </message>
    <message>
        <source>Overlap of the two spectrometers</source>
        <translation>Überlappung der beiden Spektrometer</translation>
    </message>
    <message>
        <source>EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths from some 900 to 1000 nm: whose bands to use there. The other's count as bad.</source>
        <translation>EnMAP, PRISMA und Hyperion haben zwei Spektrometer (VNIR und SWIR), die beide die Wellenlängen von etwa 900 bis 1000 nm sehen: wessen Kanäle dort benutzt werden. Die des anderen gelten als schlecht.</translation>
    </message>
    <message>
        <source>Wavelengths of the hyperspectral bands</source>
        <translation>Wellenlängen der hyperspektralen Kanäle</translation>
    </message>
    <message>
        <source>For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI header.</source>
        <translation>Für ein Hyperspektralbild, dessen Datei keine oder falsche nennt: Zentralwellenlängen aller Kanäle in ihrer Reihenfolge, in Nanometern oder Mikrometern, oder der Pfad einer Textdatei mit einer je Zeile oder eines ENVI-Headers.</translation>
    </message>
    <message>
        <source>Widths of the hyperspectral bands (FWHM)</source>
        <translation>Breiten der hyperspektralen Kanäle (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum of all bands, given in the same ways.</source>
        <translation>Halbwertsbreiten aller Kanäle, auf dieselben Weisen angegeben.</translation>
    </message>
    <message>
        <source>Automatic: flagged, empty or mere noise</source>
        <translation>Automatisch: markierte, leere, Rauschen</translation>
    </message>
    <message>
        <source>Those flagged in the file</source>
        <translation>In der Datei markierte</translation>
    </message>
    <message>
        <source>None: use all bands</source>
        <translation>Keine: alle Kanäle benutzen</translation>
    </message>
    <message>
        <source>Bad bands of the hyperspectral image</source>
        <translation>Schlechte Kanäle des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, and those without data, with the same value everywhere, or with noise and no signal; the log names them. Or write a list of your own, like 1-7, 58-76, 225.</source>
        <translation>Kanäle, die nicht benutzt werden und im Ergebnis Nodata sind. Automatisch: die in der Datei als schlecht markierten, und die ohne Daten, mit überall demselben Wert oder mit Rauschen ohne Signal; das Protokoll nennt sie. Oder eine eigene Liste schreiben, wie 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>Mask of the multispectral image</source>
        <translation>Maske des Multispektralbilds</translation>
    </message>
    <message>
        <source>A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on clouds, the MSI is not used.</source>
        <translation>Ein Raster auf dem Gitter des MSI, bei mehreren auf dem des feinsten: wo es nicht 0 ist, etwa auf Wolken, wird das MSI nicht benutzt.</translation>
    </message>
    <message>
        <source>Number of endmembers</source>
        <translation>Zahl der Endmember</translation>
    </message>
    <message>
        <source>Abundances are fractions</source>
        <translation>Abundanzen sind Anteile</translation>
    </message>
    <message>
        <source>The maps show how much of each material lies in a pixel: no fraction is negative, and those of a pixel have a sum of 1. Switched off, they show the coefficients of all endmembers, negative ones too, which give the fused image exactly.</source>
        <translation>Die Karten zeigen, welcher Anteil eines Pixels aus jedem Material besteht: kein Anteil ist negativ, und die eines Pixels haben die Summe 1. Ausgeschaltet zeigen sie die Koeffizienten aller Endmember, auch negative, die genau das fusionierte Bild ergeben.</translation>
    </message>
    <message>
        <source>Spectral library to name endmembers by</source>
        <translation>Spektralbibliothek für die Namen der Endmember</translation>
    </message>
    <message>
        <source>Each endmember is called after the nearest spectrum of this library, with the angle between the two. Without a library it is called after what its curve shows, such as vegetation-like.</source>
        <translation>Jeder Endmember wird nach dem nächsten Spektrum dieser Bibliothek benannt, mit dem Winkel zwischen beiden. Ohne Bibliothek heißt er nach dem, was seine Kurve zeigt, etwa vegetationsähnlich (vegetation-like).</translation>
    </message>
    <message>
        <source>Spectral libraries (*.csv *.txt *.sli *.geojson *.gpkg);;All files (*.*)</source>
        <translation>Spektralbibliotheken (*.csv *.txt *.sli *.geojson *.gpkg);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Spektrale Empfindlichkeiten (*.csv *.txt *.sli *.geojson);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*.*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>SpectraMorph models (*.safetensors)</source>
        <translation>SpectraMorph-Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Not used: the response table tells it.</source>
        <translation>Nicht benutzt: die Tabelle der Empfindlichkeit nennt es.</translation>
    </message>
    <message>
        <source>Not used: the shift is given.</source>
        <translation>Nicht benutzt: die Verschiebung ist angegeben.</translation>
    </message>
    <message>
        <source>Not used: the method as published knows nothing of it.</source>
        <translation>Nicht benutzt: das Verfahren „Wie veröffentlicht“ kennt das nicht.</translation>
    </message>
    <message>
        <source>Automatic (the fastest that works)</source>
        <translation>Automatisch (das schnellste, das läuft)</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>Apple-GPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>Second NVIDIA GPU</source>
        <translation>Zweite NVIDIA-GPU</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>The processor, or a graphics card (GPU). Automatic takes the fastest one that works; the log says which and why.</source>
        <translation>Der Prozessor oder eine Grafikkarte (GPU). „Automatisch“ nimmt das schnellste Gerät, das läuft; das Protokoll sagt, welches und warum.</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>How many CPU cores to compute on. Automatic (0): all but one, or both of two.</source>
        <translation>Auf wie vielen CPU-Kernen gerechnet wird. Automatisch (0): auf allen bis auf einen, von zweien auf beiden.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask-Cluster</translation>
    </message>
    <message>
        <source>Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, which is best for a single scene or a few. The engine needs the package distributed for it; the values are the same.</source>
        <translation>Wo gerechnet wird: die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.1:8786, oder local:4 für vier Prozesse auf diesem Rechner, oder local:gpus für einen je Grafikkarte. Bleibt das Feld leer, rechnet ein Prozess, was für eine einzelne Szene oder wenige am besten ist. Die Engine braucht dafür das Paket distributed; die Werte sind dieselben.</translation>
    </message>
    <message>
        <source>Folder for the cluster's parts</source>
        <translation>Ordner für die Teile des Clusters</translation>
    </message>
    <message>
        <source>A folder that all workers of the cluster reach under the same name, or a name such as /vsis3/bucket/folder. Left empty, a folder beside the fused image.</source>
        <translation>Ein Ordner, den alle Rechner des Clusters unter demselben Namen erreichen, oder ein Name wie /vsis3/bucket/ordner. Bleibt das Feld leer, ein Ordner neben dem fusionierten Bild.</translation>
    </message>
    <message>
        <source>Known shift (columns, rows)</source>
        <translation>Bekannte Verschiebung (Spalten, Zeilen)</translation>
    </message>
    <message>
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.</source>
        <translation>Wie weit der Inhalt des MSI rechts von und unter der Stelle liegt, an der das HSI ihn hat, in Pixeln des HSI, etwa 0.4, -1.2 oder 0,4; -1,2. Bleibt das Feld leer, wird die Verschiebung geschätzt.</translation>
    </message>
    <message>
        <source>The hyperspectral image with fine pixels to write (GeoTIFF).</source>
        <translation>Das zu schreibende Hyperspektralbild mit feinen Pixeln (GeoTIFF).</translation>
    </message>
    <message>
        <source>How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).</source>
        <translation>Wie viel von jedem Material oder Endmember in jedem feinen Pixel liegt, je ein Kanal (GeoTIFF).</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A page to look at: pictures, curves, and what tells how good the result is. Everything is inside one file, which opens in any browser and needs no network (HTML).</source>
        <translation>Eine Seite zum Ansehen: Bilder, Kurven und Angaben dazu, wie gut das Ergebnis ist. Alles steckt in einer Datei, die sich in jedem Browser öffnet und kein Netz braucht (HTML).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Lowest correlation of a band after matching</source>
        <translation>Niedrigste Korrelation eines Kanals nach der Anpassung</translation>
    </message>
    <message>
        <source>PSNR told from the fit (dB)</source>
        <translation>PSNR, aus der Anpassung geschätzt (dB)</translation>
    </message>
    <message>
        <source>Root mean square error told from the fit</source>
        <translation>Wurzel des mittleren quadratischen Fehlers (RMSE), aus der Anpassung geschätzt</translation>
    </message>
    <message>
        <source>Shift to the right (HSI pixels)</source>
        <translation>Verschiebung nach rechts (HSI-Pixel)</translation>
    </message>
    <message>
        <source>Shift down (HSI pixels)</source>
        <translation>Verschiebung nach unten (HSI-Pixel)</translation>
    </message>
    <message>
        <source>Resample to sensor</source>
        <translation>Auf Sensor umrechnen</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview</source>
        <translation>hyperspektral,multispektral,spektrales resampling,faltung,simulieren,sensor,spektrale empfindlichkeit,srf,sentinel-2,landsat,planetscope,worldview</translation>
    </message>
    <message>
        <source>Shows a hyperspectral image as a multispectral sensor would see it.</source>
        <translation>Zeigt ein Hyperspektralbild, wie ein Multispektralsensor es sehen würde.</translation>
    </message>
    <message>
        <source>Makes the bands that a multispectral sensor would have of a hyperspectral image, by the measured spectral response of the sensor or by a response table: each is the mean of the hyperspectral bands, weighted by how much the sensor sees of them. Pixels and units stay those of the hyperspectral image; the bands have the names, wavelengths and widths of the sensor's.

It serves for comparing sensors, for indices and models that were made for one of them, and for seeing what a spectral response means.

Bands of the sensor that lie where the hyperspectral image has none are left out, and the log names them; it warns of those that are seen in part.</source>
        <translation>Macht aus einem Hyperspektralbild die Kanäle, die ein Multispektralsensor hätte, nach der gemessenen spektralen Empfindlichkeit des Sensors oder nach einer Tabelle: jeder ist das Mittel der hyperspektralen Kanäle, gewichtet danach, wie viel der Sensor von ihnen sieht. Pixel und Einheiten bleiben die des Hyperspektralbilds; die Kanäle haben Namen, Wellenlängen und Breiten des Sensors.

Das dient dem Vergleich von Sensoren, Indizes und Modellen, die für einen davon gemacht wurden, und zeigt, was eine spektrale Empfindlichkeit bedeutet.

Kanäle des Sensors, wo das Hyperspektralbild keine hat, werden weggelassen und im Protokoll genannt; vor denen, die nur teilweise gesehen werden, wird gewarnt.</translation>
    </message>
    <message>
        <source>Resampled: {name}</source>
        <translation>Umgerechnet: {name}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor whose bands are made.</source>
        <translation>Der Sensor, dessen Kanäle gemacht werden.</translation>
    </message>
    <message>
        <source>Spectral response of another sensor</source>
        <translation>Spektrale Empfindlichkeit eines anderen Sensors</translation>
    </message>
    <message>
        <source>Bands wanted</source>
        <translation>Gewünschte Kanäle</translation>
    </message>
    <message>
        <source>Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.</source>
        <translation>Namen der Kanäle, die gemacht werden sollen, in der gewünschten Reihenfolge, durch Kommas getrennt: B2,B3,B4,B8 oder blue,green,red,nir. Ohne Angabe alle, die das Hyperspektralbild hergibt.</translation>
    </message>
    <message>
        <source>Data type of the output</source>
        <translation>Datentyp der Ausgabe</translation>
    </message>
    <message>
        <source>How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point numbers.</source>
        <translation>Wie die Kanäle gespeichert werden: wie das Hyperspektralbild, mit dessen Skalierung, oder als Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>Resampled image</source>
        <translation>Umgerechnetes Bild</translation>
    </message>
    <message>
        <source>The raster to write, with the bands of the sensor (GeoTIFF).</source>
        <translation>Das zu schreibende Raster mit den Kanälen des Sensors (GeoTIFF).</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Weggelassene Kanäle</translation>
    </message>
    <message>
        <source>The record is of a run that has no dialog: give that of another one.</source>
        <translation>Die Aufzeichnung ist von einem Lauf ohne Dialog: die eines anderen angeben.</translation>
    </message>
    <message>
        <source>Run Again from a Record…</source>
        <translation>Nach Aufzeichnung erneut ausführen…</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Erneut ausführen…</translation>
    </message>
    <message>
        <source>Record of a Run</source>
        <translation>Aufzeichnung eines Laufs</translation>
    </message>
    <message>
        <source>Records of SpectraMorph (*.run.json);;All files (*.*)</source>
        <translation>Aufzeichnungen von SpectraMorph (*.run.json);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>üblicher Ort</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple-Grafik</translation>
    </message>
    <message>
        <source>Python to use as the engine</source>
        <translation>Python als Rechenumgebung</translation>
    </message>
    <message>
        <source>that of the installed engine</source>
        <translation>das der installierten Rechenumgebung</translation>
    </message>
    <message>
        <source>CPU cores (0: all but one, or both of two)</source>
        <translation>CPU-Kerne (0: alle bis auf einen, von zweien beide)</translation>
    </message>
    <message>
        <source>Keep the engine ready between runs</source>
        <translation>Rechenumgebung zwischen Läufen bereithalten</translation>
    </message>
    <message>
        <source>Installation: folder of downloaded packages</source>
        <translation>Installation: Ordner heruntergeladener Pakete</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>aus dem Internet</translation>
    </message>
    <message>
        <source>Installation: address of PyTorch's packages</source>
        <translation>Installation: Adresse der Pakete von PyTorch</translation>
    </message>
    <message>
        <source>Installation: address of Python itself</source>
        <translation>Installation: Adresse von Python selbst</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to {most}.</source>
        <translation>Eine ganze Zahl von 0 bis {most} angeben.</translation>
    </message>
    <message>
        <source>Simulate a pair</source>
        <translation>Bildpaar simulieren</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth</source>
        <translation>hyperspektral,multispektral,simulieren,simulation,synthetisch,vergröbern,unschärfe,psf,punktspreizfunktion,rauschen,snr,testdaten,wald,wahrheit</translation>
    </message>
    <message>
        <source>Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.</source>
        <translation>Macht aus einer Szene ein grobes Hyperspektralbild und ein Multispektralbild, deren Fusion damit bekannt ist.</translation>
    </message>
    <message>
        <source>Takes any hyperspectral image for the scene and makes of it what two sensors would see: one whose pixels are so many times coarser, through a blur of its optics and with noise; and one with the bands of a multispectral sensor, with the scene's pixels and with noise. Georeferencing, wavelengths, units and bad bands are kept, so that both can be fused as they are; the scene itself, cut to whole coarse pixels, is what the fusion should be.

It serves for trying which sensor, ratio and method suit a task, and for figures that others can repeat: the same seed gives the same images. A shift, gains, a turned grid, ratios that are no whole numbers and ten kinds of blur are there to see what a fusion stands.

A simulated pair is kinder than a real one: both images show the same moment, from the same angle, without clouds.</source>
        <translation>Nimmt ein beliebiges Hyperspektralbild als Szene und macht daraus, was zwei Sensoren sehen würden: einer mit um das angegebene Verhältnis gröberen Pixeln, mit der Unschärfe seiner Optik und mit Rauschen; und einer mit den Kanälen eines Multispektralsensors, mit den Pixeln der Szene und mit Rauschen. Georeferenzierung, Wellenlängen, Einheiten und schlechte Kanäle bleiben erhalten, so dass sich beide Bilder fusionieren lassen, wie sie sind; die Szene selbst, auf ganze grobe Pixel zugeschnitten, ist das, was die Fusion ergeben sollte.

Das dient dazu, auszuprobieren, welcher Sensor, welches Verhältnis und welches Verfahren zu einer Aufgabe passen, und liefert Zahlen, die andere wiederholen können: derselbe Startwert gibt dieselben Bilder. Eine Verschiebung, Verstärkungen, ein gedrehtes Gitter, nicht ganzzahlige Verhältnisse und zehn Arten der Unschärfe zeigen, was eine Fusion verträgt.

Ein simuliertes Bildpaar ist gutmütiger als ein echtes: beide Bilder zeigen denselben Augenblick, aus demselben Winkel, ohne Wolken.</translation>
    </message>
    <message>
        <source>Simulated: {name}</source>
        <translation>Simuliert: {name}</translation>
    </message>
    <message>
        <source>Multispectral sensor</source>
        <translation>Multispektralsensor</translation>
    </message>
    <message>
        <source>The sensor whose bands the multispectral image has.</source>
        <translation>Der Sensor, dessen Kanäle das Multispektralbild hat.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes</source>
        <translation>Pixelverhältnis</translation>
    </message>
    <message>
        <source>How many times coarser than the scene's the pixels of the hyperspectral image are.</source>
        <translation>Wievielmal gröber als die Pixel der Szene die des Hyperspektralbilds sind.</translation>
    </message>
    <message>
        <source>The point spread function of its optics; the averaging over its pixels comes on top.</source>
        <translation>Die Punktspreizfunktion seiner Optik; die Mittelung über seine Pixel kommt hinzu.</translation>
    </message>
    <message>
        <source>Width of the blur (coarse pixels)</source>
        <translation>Breite der Unschärfe (grobe Pixel)</translation>
    </message>
    <message>
        <source>The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of another blur. Most sensors have 0.4 to 0.9.</source>
        <translation>Die Standardabweichung einer Gaußfunktion, in Pixeln des Hyperspektralbilds, oder die entsprechende Breite einer anderen Unschärfe. Die meisten Sensoren haben 0,4 bis 0,9.</translation>
    </message>
    <message>
        <source>Signal to noise of the hyperspectral image (dB)</source>
        <translation>SNR des Hyperspektralbilds (dB)</translation>
    </message>
    <message>
        <source>Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise.</source>
        <translation>Signal-Rausch-Verhältnis je Kanal: das Zehnfache des Logarithmus des Verhältnisses der mittleren Quadrate von Signal und Rauschen. 0: kein Rauschen.</translation>
    </message>
    <message>
        <source>Signal to noise of the multispectral image (dB)</source>
        <translation>SNR des Multispektralbilds (dB)</translation>
    </message>
    <message>
        <source>Of each band, in the same way. 0: no noise.</source>
        <translation>Je Kanal, ebenso bestimmt. 0: kein Rauschen.</translation>
    </message>
    <message>
        <source>Shift between the images (columns, rows)</source>
        <translation>Verschiebung zwischen den Bildern (Spalten, Zeilen)</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image is to lie right of and below where the hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the truth, are moved; no value changes.</source>
        <translation>Wie weit der Inhalt des Multispektralbilds rechts von und unter der Stelle liegen soll, an der das Hyperspektralbild ihn hat, in dessen Pixeln: 0,4; -0,7. Verschoben wird seine Georeferenzierung und die der Wahrheit; kein Wert ändert sich.</translation>
    </message>
    <message>
        <source>Gain of the multispectral image</source>
        <translation>Verstärkung des Multispektralbilds</translation>
    </message>
    <message>
        <source>What its values are multiplied by, as of a sensor with other units: one number, or one for each band.</source>
        <translation>Womit seine Werte multipliziert werden, wie bei einem Sensor mit anderen Einheiten: eine Zahl oder eine je Kanal.</translation>
    </message>
    <message>
        <source>Turn of the coarse grid (degrees)</source>
        <translation>Drehung des groben Gitters (Grad)</translation>
    </message>
    <message>
        <source>By how much the grid of the hyperspectral image is turned against that of the multispectral one.</source>
        <translation>Wie weit das Gitter des Hyperspektralbilds gegen das des Multispektralbilds gedreht ist.</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Startwert des Rauschens</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>Derselbe Startwert gibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>Data type of the outputs</source>
        <translation>Datentyp der Ausgaben</translation>
    </message>
    <message>
        <source>How values are stored: as the hyperspectral image does, with its scaling, or as floating-point numbers. A multispectral image with gains is always the latter.</source>
        <translation>Wie die Werte gespeichert werden: wie im Hyperspektralbild, mit dessen Skalierung, oder als Gleitkommazahlen. Ein Multispektralbild mit Verstärkungen hat immer Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>Coarse hyperspectral image</source>
        <translation>Grobes Hyperspektralbild</translation>
    </message>
    <message>
        <source>The raster to write (GeoTIFF).</source>
        <translation>Das zu schreibende Raster (GeoTIFF).</translation>
    </message>
    <message>
        <source>The raster to write, with the scene's pixels (GeoTIFF).</source>
        <translation>Das zu schreibende Raster mit den Pixeln der Szene (GeoTIFF).</translation>
    </message>
    <message>
        <source>What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a fused image” takes it for the reference.</source>
        <translation>Was eine Fusion beider ergeben sollte: die Szene, auf ganze grobe Pixel zugeschnitten (GeoTIFF). „Fusioniertes Bild bewerten“ nimmt sie als Referenz.</translation>
    </message>
    <message>
        <source>What the bands of the multispectral image see, as the fusion takes it (CSV).</source>
        <translation>Was die Kanäle des Multispektralbilds sehen, wie die Fusion es nimmt (CSV).</translation>
    </message>
    <message>
        <source>Table of the blur</source>
        <translation>Tabelle der Unschärfe</translation>
    </message>
    <message>
        <source>The point spread function of the hyperspectral image, its pixel included, as the fusion takes it (CSV).</source>
        <translation>Die Punktspreizfunktion des Hyperspektralbilds einschließlich seines Pixels, wie die Fusion sie nimmt (CSV).</translation>
    </message>
    <message>
        <source>Number of multispectral bands</source>
        <translation>Zahl der multispektralen Kanäle</translation>
    </message>
    <message>
        <source>How the pair was made</source>
        <translation>Wie das Bildpaar gemacht wurde</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>Kolmogorov (turbulent air)</source>
        <translation>Kolmogorow (turbulente Luft)</translation>
    </message>
    <message>
        <source>Airy (a round aperture's diffraction)</source>
        <translation>Airy (Beugung an runder Blende)</translation>
    </message>
    <message>
        <source>Moffat</source>
        <translation>Moffat</translation>
    </message>
    <message>
        <source>Sinc² (a slit's diffraction)</source>
        <translation>Sinc² (Beugung am Spalt)</translation>
    </message>
    <message>
        <source>Lorentzian, squared</source>
        <translation>Lorentz, quadriert</translation>
    </message>
    <message>
        <source>Gauss-Hermite</source>
        <translation>Gauß-Hermite</translation>
    </message>
    <message>
        <source>Parabolic</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>Gabor (not round)</source>
        <translation>Gabor (nicht rund)</translation>
    </message>
    <message>
        <source>None: the pixels alone</source>
        <translation>Keine: nur die Pixel</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it</source>
        <translation>das MSI, wie das HSI es auflöst</translation>
    </message>
    <message>
        <source>the HSI as the MSI would see it</source>
        <translation>das HSI, wie das MSI es sähe</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it, and the HSI as the MSI would see it</source>
        <translation>das MSI, wie das HSI es auflöst, und das HSI, wie das MSI es sähe</translation>
    </message>
    <message>
        <source>errors on held-out pixels: {listed}</source>
        <translation>Fehler an zurückgehaltenen Pixeln: {listed}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>so verlangt</translation>
    </message>
    <message>
        <source>{choice}: {meaning} ({reason})</source>
        <translation>{choice}: {meaning} ({reason})</translation>
    </message>
    <message>
        <source>The device {wanted!r} is not known: give auto, cpu, cuda, cuda:N or mps.</source>
        <translation>Das Gerät {wanted!r} ist nicht bekannt: auto, cpu, cuda, cuda:N oder mps angeben.</translation>
    </message>
    <message>
        <source>The device {wanted} cannot be used ({failure}): choose auto or cpu.</source>
        <translation>Das Gerät {wanted} lässt sich nicht benutzen ({failure}): auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>the fastest device that works</source>
        <translation>das schnellste Gerät, das läuft</translation>
    </message>
    <message>
        <source>{name} was passed over: {failure}</source>
        <translation>{name} wurde übergangen: {failure}</translation>
    </message>
    <message>
        <source>this build of torch knows no GPU</source>
        <translation>diese Variante von torch kennt keine GPU</translation>
    </message>
    <message>
        <source>torch finds no GPU</source>
        <translation>torch findet keine GPU</translation>
    </message>
    <message>
        <source>a trial fusion came out wrong</source>
        <translation>eine Probefusion ergab falsche Werte</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>{wanted} asked for, but mixtures of these already explain the image</source>
        <translation>{wanted} waren verlangt, aber Mischungen von diesen erklären das Bild schon</translation>
    </message>
    <message>
        <source>as many as the signal has directions</source>
        <translation>so viele, wie das Signal Richtungen hat</translation>
    </message>
    <message>
        <source>the fewest whose mixtures explain {explained:.0%} of the image's variance</source>
        <translation>die wenigsten, deren Mischungen {explained:.0%} der Varianz des Bilds erklären</translation>
    </message>
    <message>
        <source>the most that are shown unasked; they explain {explained:.1%} of the image's variance, and how many materials there are cannot be told</source>
        <translation>so viele, wie ohne Vorgabe höchstens gezeigt werden; sie erklären {explained:.1%} der Varianz des Bilds, und wie viele Materialien es gibt, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Only {shape} pixels of the hyperspectral image are covered by valid pixels of the multispectral one, too few to match their radiometry: give images that overlap more, or turn radiometric matching off.</source>
        <translation>Nur {shape} Pixel des Hyperspektralbilds sind von gültigen Pixeln des Multispektralbilds bedeckt, zu wenige, um die Radiometrie anzupassen: Bilder angeben, die sich weiter überlappen, oder die radiometrische Anpassung ausschalten.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image has the same value everywhere under the hyperspectral image and tells nothing: leave that band out.</source>
        <translation>Kanal {band} des Multispektralbilds hat unter dem Hyperspektralbild überall denselben Wert und sagt nichts aus: diesen Kanal weglassen.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out.</source>
        <translation>Kanal {band} des Multispektralbilds (etwa {centre:.0f} nm) liegt außerhalb der Wellenlängen des Hyperspektralbilds ({low:.0f} bis {high:.0f} nm): die Empfindlichkeit prüfen oder diesen Kanal weglassen.</translation>
    </message>
    <message>
        <source>The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn radiometric matching on, or give the right spectral scale.</source>
        <translation>Die beiden Bilder stimmen nirgends überein, wenn das Multispektralbild in die Einheiten des Hyperspektralbilds gebracht ist: die radiometrische Anpassung einschalten oder den richtigen Faktor der multispektralen Werte angeben.</translation>
    </message>
    <message>
        <source>endmember</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>no wavelengths are known</source>
        <translation>keine Wellenlängen bekannt</translation>
    </message>
    <message>
        <source>{name} ({detail})</source>
        <translation>{name} ({detail})</translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation>{number} {name}</translation>
    </message>
    <message>
        <source>like {name} ({angle:.1f}°)</source>
        <translation>wie {name} ({angle:.1f}°)</translation>
    </message>
    <message>
        <source>the nearest spectrum of the library, by its angle</source>
        <translation>das nächste Spektrum der Bibliothek, nach dem Winkel</translation>
    </message>
    <message>
        <source>brightness {level:.0%}</source>
        <translation>Helligkeit {level:.0%}</translation>
    </message>
    <message>
        <source>shaded vegetation-like</source>
        <translation>beschattet, vegetationsähnlich</translation>
    </message>
    <message>
        <source>vegetation-like</source>
        <translation>vegetationsähnlich</translation>
    </message>
    <message>
        <source>a red edge, NDVI {ndvi:.2f}</source>
        <translation>eine rote Kante (Red Edge), NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>snow-like</source>
        <translation>schneeähnlich</translation>
    </message>
    <message>
        <source>bright, and far less so in the short-wave infrared, NDSI {ndsi:.2f}</source>
        <translation>hell, und im kurzwelligen Infrarot viel weniger, NDSI {ndsi:.2f}</translation>
    </message>
    <message>
        <source>water-like</source>
        <translation>wasserähnlich</translation>
    </message>
    <message>
        <source>dark, and falling towards the near infrared, NDWI {ndwi:.2f}</source>
        <translation>dunkel, zum nahen Infrarot hin abfallend, NDWI {ndwi:.2f}</translation>
    </message>
    <message>
        <source>shade-like</source>
        <translation>schattenartig</translation>
    </message>
    <message>
        <source>dark, {bright}</source>
        <translation>dunkel, {bright}</translation>
    </message>
    <message>
        <source>soil-like or dry vegetation</source>
        <translation>bodenähnlich oder trockene Vegetation</translation>
    </message>
    <message>
        <source>rising from blue on, NDVI {ndvi:.2f}</source>
        <translation>von Blau an steigend, NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>sparse vegetation-like</source>
        <translation>spärlicher Vegetation ähnlich</translation>
    </message>
    <message>
        <source>soil-like</source>
        <translation>bodenähnlich</translation>
    </message>
    <message>
        <source>rising from blue to near infrared, red {times:.1f} × blue</source>
        <translation>von Blau bis zum nahen Infrarot steigend, Rot {times:.1f} × Blau</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>no feature of plants, soil, water or snow; {bright}</source>
        <translation>kein Merkmal von Pflanzen, Boden, Wasser oder Schnee; {bright}</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>nearly the same everywhere; {bright}</source>
        <translation>fast überall gleich; {bright}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>The spectral library {name} holds {count} spectra: give 2 to {most}, those of the materials in the image.</source>
        <translation>Die Spektralbibliothek {name} enthält {count} Spektren: 2 bis {most} angeben, und zwar die der Materialien im Bild.</translation>
    </message>
    <message>
        <source>The spectral library {name} knows {covered} of the {bands} bands of the hyperspectral image: give spectra that cover most of them, and at least as many bands as there are materials.</source>
        <translation>Die Spektralbibliothek {name} kennt {covered} der {bands} Kanäle des Hyperspektralbilds: Spektren angeben, die die meisten abdecken, und mindestens so viele Kanäle, wie es Materialien gibt.</translation>
    </message>
    <message>
        <source>The values of the hyperspectral image are about {times:.3g} times those of the spectral library {name}, which is no factor between units of reflectance: give the library in the image's units.</source>
        <translation>Die Werte des Hyperspektralbilds sind etwa {times:.3g}-mal so groß wie die der Spektralbibliothek {name}, was kein Faktor zwischen Einheiten der Reflexion ist: die Bibliothek in den Einheiten des Bilds angeben.</translation>
    </message>
    <message>
        <source>{wanted} asked for, but the image's values vary in no more directions</source>
        <translation>{wanted} waren verlangt, aber die Werte des Bilds variieren nicht in mehr Richtungen</translation>
    </message>
    <message>
        <source>the image's values vary in no more directions</source>
        <translation>die Werte des Bilds variieren nicht in mehr Richtungen</translation>
    </message>
    <message>
        <source>the most that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>so viele, wie höchstens gesucht werden: das Signal übersteigt das Rauschen in {signal} Richtungen</translation>
    </message>
    <message>
        <source>the fewest that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>so viele, wie mindestens gesucht werden: das Signal übersteigt das Rauschen in {signal} Richtungen</translation>
    </message>
    <message>
        <source>directions in which the signal exceeds the noise</source>
        <translation>Richtungen, in denen das Signal das Rauschen übersteigt</translation>
    </message>
    <message>
        <source>{complaint}; see {prog} --help.</source>
        <translation>{complaint}; siehe {prog} --help.</translation>
    </message>
    <message>
        <source>The job was ended before it was complete; no output was written.</source>
        <translation>Der Lauf wurde beendet, bevor er fertig war; es wurde keine Ausgabe geschrieben.</translation>
    </message>
    <message>
        <source>The computer ran out of memory: close other programs and try again.</source>
        <translation>Dem Rechner ging der Arbeitsspeicher aus: andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The engine's Python environment ({prefix}) is incomplete ({error}): install it again.</source>
        <translation>Die Python-Umgebung der Rechenumgebung ({prefix}) ist unvollständig ({error}): sie neu installieren.</translation>
    </message>
    <message>
        <source>SpectraMorph failed unexpectedly ({error_name}: {error}).</source>
        <translation>SpectraMorph ist unerwartet gescheitert ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>No folder for temporary files can be written to ({strerror}): free some space, or name another one in the variable TMPDIR.</source>
        <translation>In keinen Ordner für temporäre Dateien kann geschrieben werden ({strerror}): Platz schaffen oder in der Variablen TMPDIR einen anderen nennen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({strerror}); the job goes on without it.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden ({strerror}); der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written to: choose another one for the output.</source>
        <translation>In den Ordner {parent} kann nicht geschrieben werden: einen anderen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source> whole; most likely the disk is full</source>
        <translation> (zumindest nicht ganz; höchstwahrscheinlich ist die Platte voll)</translation>
    </message>
    <message>
        <source> because the disk is full</source>
        <translation> (die Platte ist voll)</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written{why}: free some space or choose another folder.</source>
        <translation>Die Ausgabe in {parent} ließ sich nicht schreiben{why}: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written ({reason}): choose another folder.</source>
        <translation>Die Ausgabe in {parent} ließ sich nicht schreiben ({reason}): einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The option {name} is {number!r}: give a whole number from 2 on, or 'auto'.</source>
        <translation>Die Option {name} ist {number!r}: eine ganze Zahl ab 2 oder 'auto' angeben.</translation>
    </message>
    <message>
        <source>The option seed is {seed!r}: give a whole number from 0 to {most}.</source>
        <translation>Die Option seed ist {seed!r}: eine ganze Zahl von 0 bis {most} angeben.</translation>
    </message>
    <message>
        <source>The response {path!r} is neither a file nor a known sensor: give a path, or a key of spectramorph_plugin.sensors.SENSOR_NAMES.</source>
        <translation>Die Empfindlichkeit {path!r} ist weder eine Datei noch ein bekannter Sensor: einen Pfad oder einen Schlüssel aus spectramorph_plugin.sensors.SENSOR_NAMES angeben.</translation>
    </message>
    <message>
        <source>fused image</source>
        <translation>fusioniertes Bild</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give one of {listed}.</source>
        <translation>Die Option {name} ist {value!r}: eines von {listed} angeben.</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give a number above 0.</source>
        <translation>Die Option {name} ist {value!r}: eine Zahl über 0 angeben.</translation>
    </message>
    <message>
        <source>The option bad_bands is {numbers!r}: give 'auto', 'flagged', 'keep' or the numbers of bands from 1 on.</source>
        <translation>Die Option bad_bands ist {numbers!r}: 'auto', 'flagged', 'keep' oder die Nummern der Kanäle ab 1 angeben.</translation>
    </message>
    <message>
        <source>The option shift is {shift!r}: give two numbers, columns and rows in pixels of the HSI.</source>
        <translation>Die Option shift ist {shift!r}: die Verschiebung als zwei Zahlen angeben, Spalten und Zeilen in Pixeln des HSI.</translation>
    </message>
    <message>
        <source>The option overlap is {overlap!r}: give one of {listed}.</source>
        <translation>Die Option overlap ist {overlap!r}: eines von {listed} angeben.</translation>
    </message>
    <message>
        <source>The option psf is not a point spread function: give as many rows as columns of weights whose sum is above 0.</source>
        <translation>Die Option psf ist keine Punktspreizfunktion: so viele Zeilen wie Spalten von Gewichten angeben, deren Summe über 0 liegt.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Left or top</source>
        <translation>Links oder oben</translation>
    </message>
    <message>
        <source>Right or bottom</source>
        <translation>Rechts oder unten</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap the two layers</source>
        <translation>Die beiden Layer tauschen</translation>
    </message>
    <message>
        <source>Horizontal Line</source>
        <translation>Waagrechte Linie</translation>
    </message>
    <message>
        <source>One layer above the other</source>
        <translation>Ein Layer über dem anderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Open Engine Window</source>
        <translation>Rechenumgebung öffnen</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Use a Python…</source>
        <translation>Python angeben…</translation>
    </message>
    <message>
        <source>SpectraMorph's engine is older than the plugin.</source>
        <translation>Die Rechenumgebung von SpectraMorph ist veraltet.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine.</source>
        <translation>SpectraMorph: Rechenumgebung fehlt</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine (about {size}).</source>
        <translation>SpectraMorph: Rechenumgebung fehlt (etwa {size})</translation>
    </message>
    <message>
        <source>SpectraMorph Engine</source>
        <translation>Rechenumgebung von SpectraMorph</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Then open “Fuse Images”</source>
        <translation>Danach „Bilder fusionieren“ öffnen</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies versions, settings and the last log, for a report of what goes wrong.</source>
        <translation>Kopiert Versionen, Einstellungen und das letzte Protokoll, um ein Problem zu melden.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>For those who have a Python with PyTorch and rasterio: use it as the engine.</source>
        <translation>Wenn ein Python mit PyTorch und rasterio da ist: es als Rechenumgebung benutzen.</translation>
    </message>
    <message>
        <source>Stop Using This Python</source>
        <translation>Dieses Python nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Remove the engine in {folder}? It can be installed again at any time.</source>
        <translation>Rechenumgebung in {folder} entfernen? Sie lässt sich jederzeit wieder installieren.</translation>
    </message>
    <message>
        <source>Remove Engine</source>
        <translation>Rechenumgebung entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Rechenumgebung wird entfernt…</translation>
    </message>
    <message>
        <source>Trying the Python…</source>
        <translation>Python wird ausprobiert…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The engine could not be installed</source>
        <translation>Die Rechenumgebung ließ sich nicht installieren</translation>
    </message>
    <message>
        <source>The installation was canceled</source>
        <translation>Die Installation wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Die Rechenumgebung ist bereit.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The engine does not work</source>
        <translation>Die Rechenumgebung läuft nicht</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>the packages of this system, in a terminal: {line}</source>
        <translation>die Pakete dieses Systems, in einem Terminal: {line}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Oder:</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Installing the engine…</source>
        <translation>Rechenumgebung wird installiert…</translation>
    </message>
    <message>
        <source>You can close this window and go on working in QGIS.</source>
        <translation>Das Fenster kann geschlossen und in QGIS weitergearbeitet werden.</translation>
    </message>
    <message>
        <source>SpectraMorph {version}, Python {python}, PyTorch {torch}</source>
        <translation>SpectraMorph {version}, Python {python}, PyTorch {torch}</translation>
    </message>
    <message>
        <source>asking the engine…</source>
        <translation>Rechenumgebung wird gefragt…</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Rechnet auf:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versionen:</translation>
    </message>
    <message>
        <source>Found by:</source>
        <translation>Gefunden durch:</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>your choice (Use a Python…)</source>
        <translation>eigene Angabe („Python angeben…“)</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Rechenumgebung wird gesucht…</translation>
    </message>
    <message>
        <source>The engine is older than the plugin</source>
        <translation>Die Rechenumgebung ist älter als die Erweiterung</translation>
    </message>
    <message>
        <source>Upgrade it, so that both are of one version. Your data and projects stay.</source>
        <translation>Aktualisieren, damit beide dieselbe Version haben. Daten und Projekte bleiben.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>Die Rechenumgebung ist bereit</translation>
    </message>
    <message>
        <source>The engine is not installed yet</source>
        <translation>Die Rechenumgebung ist noch nicht installiert</translation>
    </message>
    <message>
        <source>The engine is the program that does SpectraMorph's computing. It is installed once, into a folder of its own, and leaves QGIS as it is.</source>
        <translation>Die Rechenumgebung ist das Programm, mit dem SpectraMorph rechnet. Sie wird einmal in einen eigenen Ordner installiert und ändert QGIS nicht.</translation>
    </message>
    <message>
        <source>SpectraMorph computes with a Python that you named.</source>
        <translation>SpectraMorph rechnet mit einem selbst angegebenen Python.</translation>
    </message>
    <message>
        <source>SpectraMorph can compute; there is nothing left to do.</source>
        <translation>SpectraMorph kann rechnen; es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>This computer has all that SpectraMorph needs; nothing has to be installed.</source>
        <translation>Dieser Rechner hat alles, was SpectraMorph braucht; nichts muss installiert werden.</translation>
    </message>
    <message>
        <source>Processor (CPU; cores: {cores})</source>
        <translation>Prozessor (CPU; Kerne: {cores})</translation>
    </message>
    <message>
        <source>NVIDIA graphics card ({device})</source>
        <translation>NVIDIA-Grafikkarte ({device})</translation>
    </message>
    <message>
        <source>Apple graphics ({device})</source>
        <translation>Apple-Grafik ({device})</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Die Bilder werden angesehen…</translation>
    </message>
    <message>
        <source>What the images are will be told once the engine is there.</source>
        <translation>Was die Bilder sind, steht hier, sobald die Rechenumgebung da ist.</translation>
    </message>
    <message>
        <source>response known</source>
        <translation>Empfindlichkeit bekannt</translation>
    </message>
    <message>
        <source>response to be estimated</source>
        <translation>Empfindlichkeit wird geschätzt</translation>
    </message>
    <message>
        <source>overlap {area} km²</source>
        <translation>Überlappung {area} km²</translation>
    </message>
    <message>
        <source>about {time}, {memory} GB of memory</source>
        <translation>etwa {time}, {memory} GB RAM</translation>
    </message>
    <message>
        <source>{count} bands</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>Choices for the installation</source>
        <translation>Optionen der Installation</translation>
    </message>
    <message>
        <source>this computer (automatic)</source>
        <translation>diesen Rechner (automatisch)</translation>
    </message>
    <message>
        <source>any computer (CPU)</source>
        <translation>jeden Rechner (CPU)</translation>
    </message>
    <message>
        <source>Where to Install the Engine</source>
        <translation>Ort der Rechenumgebung</translation>
    </message>
    <message>
        <source>Folder of Downloaded Packages</source>
        <translation>Ordner heruntergeladener Pakete</translation>
    </message>
    <message>
        <source>For a computer without internet: a folder of packages (wheels) downloaded elsewhere.</source>
        <translation>Für einen Rechner ohne Internet: ein Ordner mit anderswo heruntergeladenen Paketen (Wheels).</translation>
    </message>
    <message>
        <source>A Python to Install With</source>
        <translation>Python für die Installation</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>wird selbst gefunden</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The installation needs {room}, but only {free} are free there: free some space, or choose another folder below.</source>
        <translation>Die Installation braucht {room}, aber dort sind nur {free} frei: Platz schaffen oder unten einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>not known; {free} are free on the disk</source>
        <translation>nicht bekannt; {free} auf der Platte frei</translation>
    </message>
    <message>
        <source>{download} to download; then {disk} on the disk, where {free} are free</source>
        <translation>{download} herunterzuladen; dann {disk} auf der Platte ({free} frei)</translation>
    </message>
    <message>
        <source>Installing the engine of SpectraMorph</source>
        <translation>Installation der Rechenumgebung von SpectraMorph</translation>
    </message>
    <message>
        <source>Something unexpected happened ({reason}): please copy the diagnostics and report it.</source>
        <translation>Etwas Unerwartetes ist geschehen ({reason}): bitte die Diagnose kopieren und das melden.</translation>
    </message>
    <message>
        <source>Spectral View</source>
        <translation>Spektralansicht</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Auf der Karte vergleichen</translation>
    </message>
    <message>
        <source>Open a Copy in the Modeler…</source>
        <translation>Eine Kopie in der Modellierung öffnen…</translation>
    </message>
    <message>
        <source>Python (python.exe)</source>
        <translation>Python (python.exe)</translation>
    </message>
    <message>
        <source>Use a Python</source>
        <translation>Python angeben</translation>
    </message>
    <message>
        <source>“{python}” does not run as a Python: pick the program python of an environment.</source>
        <translation>„{python}“ läuft nicht als Python: das Programm python einer Umgebung wählen.</translation>
    </message>
    <message>
        <source>“{python}” has no {modules}: install them there, or install the engine instead.</source>
        <translation>Bei „{python}“ fehlt {modules}: dort installieren oder stattdessen die Rechenumgebung installieren.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>Choose several layers or files, in their order</source>
        <translation>Mehrere Layer oder Dateien in ihrer Reihenfolge auswählen</translation>
    </message>
    <message>
        <source>{count} files: {names}</source>
        <translation>{count} Dateien: {names}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>The picture could not be made: make the window smaller.</source>
        <translation>Das Bild ließ sich nicht erzeugen: das Fenster verkleinern.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>{count} bands, {low} to {high} nm</source>
        <translation>{count} Kanäle, {low}–{high} nm</translation>
    </message>
    <message>
        <source>{count} fractions</source>
        <translation>{count} Anteile</translation>
    </message>
    <message>
        <source>90 % band of {raster}</source>
        <translation>90-%-Bereich: {raster}</translation>
    </message>
    <message>
        <source>{count} bands without wavelengths</source>
        <translation>{count} Kanäle ohne Wellenlängen</translation>
    </message>
    <message>
        <source>The library {path} is too large to be shown.</source>
        <translation>Die Bibliothek {path} ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}).</source>
        <translation>Die Bibliothek {path} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>There are no spectra with wavelengths in {path}: give a table with a column of wavelengths, an ENVI spectral library, or a library of EnMAP-Box.</source>
        <translation>In {path} sind keine Spektren mit Wellenlängen: eine Tabelle mit einer Spalte der Wellenlängen, eine ENVI-Spektralbibliothek oder eine Bibliothek der EnMAP-Box angeben.</translation>
    </message>
    <message>
        <source>The library {path} holds {count} spectra, too many to choose from here.</source>
        <translation>Die Bibliothek {path} enthält {count} Spektren, zu viele, um hier daraus zu wählen.</translation>
    </message>
    <message>
        <source>An ENVI spectral library is two files, .sli and .hdr, and {path} has only one: add it.</source>
        <translation>Eine ENVI-Spektralbibliothek besteht aus zwei Dateien, .sli und .hdr, und bei {path} gibt es nur eine: die andere dazulegen.</translation>
    </message>
    <message>
        <source>The spectral library {path} is not complete: give the whole file.</source>
        <translation>Die Spektralbibliothek {path} ist nicht vollständig: die ganze Datei angeben.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Reference spectra</source>
        <translation>Referenzspektren</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{wavelength} nm</source>
        <translation>{wavelength} nm</translation>
    </message>
    <message>
        <source>{name} (× {factor})</source>
        <translation>{name} (× {factor})</translation>
    </message>
    <message>
        <source>the pixel cannot be read</source>
        <translation>das Pixel ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Pick places</source>
        <translation>Orte wählen</translation>
    </message>
    <message>
        <source>A click on the map shows its spectra. Shift and click adds a place; drag a place to move it.</source>
        <translation>Ein Klick auf die Karte zeigt ihre Spektren. Umschalt und Klick fügt einen Ort hinzu; ein Ort lässt sich mit der Maus verschieben.</translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Orte behalten</translation>
    </message>
    <message>
        <source>Every click adds a place, and those that are there stay.</source>
        <translation>Jeder Klick fügt einen Ort hinzu, und die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Follow the mouse</source>
        <translation>Der Maus folgen</translation>
    </message>
    <message>
        <source>Shows the spectra under the mouse while it moves over the map.</source>
        <translation>Zeigt die Spektren unter der Maus, während sie sich über die Karte bewegt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Undoes the zoom of the plot, as a double click does. The wheel zooms in wavelength, with Ctrl in value; a drag shows what is in its rectangle; the middle button moves.</source>
        <translation>Hebt den Zoom des Diagramms auf, wie auch ein Doppelklick. Das Mausrad zoomt die Wellenlänge, mit Strg den Wert; Ziehen zeigt, was im Rechteck liegt; die mittlere Taste verschiebt.</translation>
    </message>
    <message>
        <source>Compare Shapes</source>
        <translation>Formen vergleichen</translation>
    </message>
    <message>
        <source>Divides each spectrum by its mean over wavelength: shapes are compared, whatever the brightness or the units.</source>
        <translation>Teilt jedes Spektrum durch sein Mittel über die Wellenlänge: verglichen werden Formen, unabhängig von Helligkeit und Einheiten.</translation>
    </message>
    <message>
        <source>Match Reference Spectra</source>
        <translation>Referenzspektren angleichen</translation>
    </message>
    <message>
        <source>Multiplies each reference spectrum so that it comes nearest to the first spectrum of the map; the legend tells the factor.</source>
        <translation>Multipliziert jedes Referenzspektrum so, dass es dem ersten Spektrum der Karte am nächsten kommt; die Legende nennt den Faktor.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>ENVI Spectral Library…</source>
        <translation>ENVI-Spektralbibliothek…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Reference Spectra</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Remove all places</source>
        <translation>Alle Orte entfernen</translation>
    </message>
    <message>
        <source>Reference spectra stay.</source>
        <translation>Referenzspektren bleiben.</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Ort {number}</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value ÷ mean</source>
        <translation>Wert ÷ Mittel</translation>
    </message>
    <message>
        <source>Add a raster with wavelengths to the map to see its spectra.</source>
        <translation>Ein Raster mit Wellenlängen zur Karte hinzufügen, um seine Spektren zu sehen.</translation>
    </message>
    <message>
        <source>No raster with wavelengths is shown: check one in the list.</source>
        <translation>Kein Raster mit Wellenlängen wird gezeigt: eines in der Liste einschalten.</translation>
    </message>
    <message>
        <source>Click on the map to see the spectra there.</source>
        <translation>Auf die Karte klicken, um die Spektren dort zu sehen.</translation>
    </message>
    <message>
        <source>The raster cannot be read: {reason}</source>
        <translation>Das Raster ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There are no valid values at this place.</source>
        <translation>An diesem Ort gibt es keine gültigen Werte.</translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>Kanal {number}</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Open a Library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Tables of the project</source>
        <translation>Tabellen des Projekts</translation>
    </message>
    <message>
        <source>Remove all reference spectra</source>
        <translation>Alle Referenzspektren entfernen</translation>
    </message>
    <message>
        <source>Spectral libraries ({patterns});;All files (*)</source>
        <translation>Spektralbibliotheken ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Spectral Libraries</source>
        <translation>Spektralbibliotheken öffnen</translation>
    </message>
    <message>
        <source>There is nothing to export: click on the map first.</source>
        <translation>Nichts zu exportieren: zuerst auf die Karte klicken.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>ENVI spectral library (*.sli)</source>
        <translation>ENVI-Spektralbibliothek (*.sli)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Export Spectra</source>
        <translation>Spektren exportieren</translation>
    </message>
    <message>
        <source>Spectra exported to {path}.</source>
        <translation>Spektren nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Not in it, because their wavelengths are other ones: {names}. A table (CSV) holds them all.</source>
        <translation>Wegen anderer Wellenlängen nicht enthalten: {names}. Eine Tabelle (CSV) enthält alle.</translation>
    </message>
    <message>
        <source>Bringing the model to the images</source>
        <translation>Das Modell wird auf die Bilder eingestellt</translation>
    </message>
    <message>
        <source>There is a mask of the hyperspectral image, and no such image: give both, or neither.</source>
        <translation>Eine Maske des Hyperspektralbilds ist angegeben, aber kein solches Bild: beides angeben oder keines von beiden.</translation>
    </message>
    <message>
        <source>The model was fitted with the preset published, which knows no {name}: leave that output out.</source>
        <translation>Das Modell wurde mit der Voreinstellung published angepasst, die {name} nicht kennt: diese Ausgabe weglassen.</translation>
    </message>
    <message>
        <source>The uncertainty needs the hyperspectral image: give it with the hsi option, or leave the uncertainty out.</source>
        <translation>Die Unsicherheit braucht das Hyperspektralbild: es mit der Option hsi angeben oder die Unsicherheit weglassen.</translation>
    </message>
    <message>
        <source>The model tells nothing of its errors: leave the uncertainty out, or fit it again with fuse.</source>
        <translation>Das Modell sagt nichts über seine Fehler: die Unsicherheit weglassen oder es mit fuse neu anpassen.</translation>
    </message>
    <message>
        <source>the option msi-wavelengths</source>
        <translation>die Option msi-wavelengths</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>Fusionsraster</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>There is nothing to hold the fused raster against: give a reference, or the hyperspectral and the multispectral image that it was made of.</source>
        <translation>Es gibt nichts, woran das fusionierte Raster zu messen ist: eine Referenz angeben, oder das Hyperspektral- und das Multispektralbild, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>Without a reference, the fused raster is held against both images that it was made of: give the hyperspectral and the multispectral one.</source>
        <translation>Ohne Referenz wird das fusionierte Raster an beiden Bildern gemessen, aus denen es gemacht ist: das Hyperspektral- und das Multispektralbild angeben.</translation>
    </message>
    <message>
        <source>Maps of the error need a reference: give one, or leave the maps out.</source>
        <translation>Karten des Fehlers brauchen eine Referenz: eine angeben oder die Karten weglassen.</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution needs the hyperspectral and the multispectral image: give both, or leave it out.</source>
        <translation>Die Fusion bei verringerter Auflösung braucht das Hyperspektral- und das Multispektralbild: beide angeben oder sie weglassen.</translation>
    </message>
    <message>
        <source>Comparing with the two images</source>
        <translation>Vergleich mit den beiden Bildern</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution</source>
        <translation>Fusion bei verringerter Auflösung</translation>
    </message>
    <message>
        <source>The images are too small to be fused at reduced resolution.</source>
        <translation>Die Bilder sind zu klein, um bei verringerter Auflösung fusioniert zu werden.</translation>
    </message>
    <message>
        <source>The fused raster holds no data in the bands that are used of the hyperspectral image.</source>
        <translation>Das fusionierte Raster enthält keine Daten in den Kanälen, die vom Hyperspektralbild benutzt werden.</translation>
    </message>
    <message>
        <source>Compared are {compared} of the {used} bands that are used of the hyperspectral image.</source>
        <translation>Verglichen werden {compared} der {used} Kanäle, die vom Hyperspektralbild benutzt werden.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>the range of the reference's values from their 1st to their 99th percentile</source>
        <translation>die Spanne der Werte der Referenz vom 1. bis zum 99. Perzentil</translation>
    </message>
    <message>
        <source>Comparing with the reference</source>
        <translation>Vergleich mit der Referenz</translation>
    </message>
    <message>
        <source>No pixel of the fused raster and the reference has data in all bands: check their nodata values.</source>
        <translation>Kein Pixel des fusionierten Rasters und der Referenz hat in allen Kanälen Daten: ihre Nodata-Werte prüfen.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>PSNR {psnr:.2f} dB (peak {peak:.4g})</source>
        <translation>PSNR {psnr:.2f} dB (Spitzenwert {peak:.4g})</translation>
    </message>
    <message>
        <source>RMSE {rmse:.4g}</source>
        <translation>RMSE {rmse:.4g}</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>Spektralwinkel</translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> Grad</translation>
    </message>
    <message>
        <source>ERGAS (ratio {ratio:g})</source>
        <translation>ERGAS (Pixelverhältnis {ratio:g})</translation>
    </message>
    <message>
        <source>Against the reference, over {pixels} pixels: {listed}.</source>
        <translation>Gegenüber der Referenz, über {pixels} Pixel: {listed}.</translation>
    </message>
    <message>
        <source>Blurred, it is off the hyperspectral image by {hsi_rmse:.4g} ({hsi_share} of that image's range); seen through the response, off the multispectral one by {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</source>
        <translation>Unscharf gemacht, weicht es um {hsi_rmse:.4g} vom Hyperspektralbild ab ({hsi_share} der Spanne dieses Bilds); mit der Empfindlichkeit gesehen, um {msi_rmse:.4g} vom Multispektralbild ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</translation>
    </message>
    <message>
        <source>{name} {value:.4g}{unit}</source>
        <translation>{name} {value:.4g}{unit}</translation>
    </message>
    <message>
        <source>both images</source>
        <translation>beide Bilder</translation>
    </message>
    <message>
        <source>The option scheduler is {scheduler}: give the address of a Dask scheduler, as tcp://10.0.0.1:8786, local:N for N processes on this machine, or local:gpus for one for each of its GPUs.</source>
        <translation>Die Option scheduler ist {scheduler}: die Adresse eines Dask-Schedulers angeben, etwa tcp://10.0.0.1:8786, oder local:N für N Prozesse auf diesem Rechner, oder local:gpus für einen je GPU.</translation>
    </message>
    <message>
        <source>There is no GPU on this machine that torch can use: choose another device than cuda:all, or another scheduler than local:gpus.</source>
        <translation>Auf diesem Rechner gibt es keine GPU, die torch benutzen kann: ein anderes Gerät als cuda:all oder einen anderen Scheduler als local:gpus wählen.</translation>
    </message>
    <message>
        <source>The option scheduler needs the package distributed, which is not in the engine's environment: install it there with "{executable}" -m pip install distributed, or leave the option out.</source>
        <translation>Die Option scheduler braucht das Paket distributed, das in der Rechenumgebung fehlt: es dort mit "{executable}" -m pip install distributed installieren oder die Option weglassen.</translation>
    </message>
    <message>
        <source>The device {device} is one of several, and local:gpus takes all: give cuda or auto.</source>
        <translation>Das Gerät {device} ist eines von mehreren, und local:gpus nimmt alle: cuda oder auto angeben.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler} that answers: check the address, the network, and that the versions of Dask are the same.</source>
        <translation>Unter {scheduler} antwortet kein Dask-Scheduler: Adresse und Netz prüfen, und ob die Versionen von Dask dieselben sind.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {scheduler} has no workers: start some first.</source>
        <translation>Der Dask-Scheduler unter {scheduler} hat keine Worker: zuerst welche starten.</translation>
    </message>
    <message>
        <source>raster to move</source>
        <translation>Raster zum Verschieben</translation>
    </message>
    <message>
        <source>The shift differs from place to place, by {pixels:.1f} pixels of the coarser image ({metres:.3g} m) or so: relief, another scale or a turn are not mended by one shift.</source>
        <translation>Die Verschiebung ist von Ort zu Ort verschieden, um etwa {pixels:.1f} Pixel des gröberen Bilds ({metres:.3g} m): Relief, ein anderer Maßstab oder eine Drehung lassen sich nicht durch eine einzige Verschiebung beheben.</translation>
    </message>
    <message>
        <source>Writing the moved copy</source>
        <translation>Verschobene Kopie wird geschrieben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
    <message>
        <source>Reading the hyperspectral image</source>
        <translation>Hyperspektralbild wird gelesen</translation>
    </message>
    <message>
        <source>Finding endmembers</source>
        <translation>Endmember werden bestimmt</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: that column of the table stays empty, unless the option hsi-wavelengths (in QGIS under Advanced Parameters) tells them.</source>
        <translation>Das Hyperspektralbild hat keine Wellenlängen: diese Spalte der Tabelle bleibt leer, wenn nicht die Option hsi-wavelengths (in QGIS unter „Fortgeschrittene Parameter“) sie nennt.</translation>
    </message>
    <message>
        <source>The preset published knows no {name}: choose the preset sharp, or leave the {name} out.</source>
        <translation>Die Voreinstellung published kennt {name} nicht: die Voreinstellung sharp wählen oder {name} weglassen.</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusioniert</translation>
    </message>
    <message>
        <source>Could not be fused</source>
        <translation>Konnte nicht fusioniert werden</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>{said}: {name}</source>
        <translation>{said}: {name}</translation>
    </message>
    <message>
        <source>The device cuda:all is for a whole list: give it there.</source>
        <translation>Das Gerät cuda:all ist für eine ganze Liste: es dort angeben.</translation>
    </message>
    <message>
        <source>{there} of {count} pairs were fused already, by an earlier run.</source>
        <translation>{there} von {count} Paaren waren schon fusioniert, von einem früheren Lauf.</translation>
    </message>
    <message>
        <source>The pair {name} was not fused: {cause}</source>
        <translation>Das Paar {name} wurde nicht fusioniert: {cause}</translation>
    </message>
    <message>
        <source>{count} more pairs were not fused: the table says why.</source>
        <translation>{count} weitere Paare wurden nicht fusioniert: die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Not one of {count} pairs could be fused; the first: {cause}</source>
        <translation>Keines von {count} Paaren ließ sich fusionieren; das erste: {cause}</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>Dem Rechner ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>The worker failed ({error_name}: {found}).</source>
        <translation>Der Worker ist gescheitert ({error_name}: {found}).</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Produkt wird gelesen</translation>
    </message>
    <message>
        <source>The product {product} tells no wavelengths: give a product of a mission or a sensor that is known, or the wavelengths by the option hsi-wavelengths (in QGIS under Advanced Parameters).</source>
        <translation>Das Produkt {product} nennt keine Wellenlängen: ein Produkt einer bekannten Mission oder eines bekannten Sensors angeben, oder die Wellenlängen mit der Option hsi-wavelengths (in QGIS unter „Fortgeschrittene Parameter“).</translation>
    </message>
    <message>
        <source>The wavelengths come from the product's {wavelength_source}.</source>
        <translation>Herkunft der Wellenlängen des Produkts: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Making the raster cloud-optimised</source>
        <translation>Raster wird cloud-optimiert</translation>
    </message>
    <message>
        <source>Writing the raster</source>
        <translation>Raster wird geschrieben</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same file: choose two.</source>
        <translation>Hyperspektral- und Multispektralbild sind dieselbe Datei: zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands; are the two images swapped?</source>
        <translation>Das Hyperspektralbild hat keine Wellenlängen: sie mit der Option hsi-wavelengths angeben (in QGIS unter „Fortgeschrittene Parameter“), eine je Kanal, oder ein Bild angeben, das sie in einem ENVI-Header oder in Tags seiner Kanäle hat; sind die beiden Bilder vertauscht?</translation>
    </message>
    <message>
        <source>known sensor</source>
        <translation>bekannter Sensor</translation>
    </message>
    <message>
        <source>Gaussians of the wavelengths and widths in its file</source>
        <translation>Gaußkurven aus den Wellenlängen und Breiten in der Datei</translation>
    </message>
    <message>
        <source>it is larger than any list</source>
        <translation>sie ist größer als jede Liste</translation>
    </message>
    <message>
        <source>The list of pairs {path} cannot be read ({error}): give a table (CSV) with the columns hsi and msi, or STAC items with these assets (JSON).</source>
        <translation>Die Liste der Paare {path} ist nicht lesbar ({error}): eine Tabelle (CSV) mit den Spalten hsi und msi angeben, oder STAC-Items mit diesen Assets (JSON).</translation>
    </message>
    <message>
        <source>The list {path} names no pair: give one with a row for each.</source>
        <translation>Die Liste {path} nennt kein Paar: eine mit einer Zeile für jedes angeben.</translation>
    </message>
    <message>
        <source>The output {path} is an input of one of the pairs: choose another name for it.</source>
        <translation>Die Ausgabe {path} ist eine Eingabe eines der Paare: einen anderen Namen für sie wählen.</translation>
    </message>
    <message>
        <source>The output {path} is one of the files that the list keeps itself: choose another name.</source>
        <translation>Die Ausgabe {path} ist eine der Dateien, die die Liste selbst führt: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The output {path} is an input of this list: give the pair another name, or the results another folder.</source>
        <translation>Die Ausgabe {path} ist eine Eingabe dieser Liste: dem Paar einen anderen Namen oder den Ergebnissen einen anderen Ordner geben.</translation>
    </message>
    <message>
        <source>The output {path} is one of another pair, or of the list itself: give each a name of its own.</source>
        <translation>Die Ausgabe {path} ist eine eines anderen Paars oder der Liste selbst: jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>it has no columns hsi and msi</source>
        <translation>sie hat keine Spalten hsi und msi</translation>
    </message>
    <message>
        <source>The row has no {name}: name the file.</source>
        <translation>Die Zeile hat kein {name}: die Datei nennen.</translation>
    </message>
    <message>
        <source>The column {name} holds {text}: give yes or no.</source>
        <translation>Die Spalte {name} enthält {text}: yes oder no angeben.</translation>
    </message>
    <message>
        <source>{name} {here} in place of {expected}</source>
        <translation>{name} {here} statt {expected}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>The worker on {node} has other versions than the computer that the job runs on ({told}), which would give other values: install the same on both.</source>
        <translation>Der Worker auf {node} hat andere Versionen als der Rechner, auf dem der Lauf gestartet wurde ({told}), und würde andere Werte ergeben: auf beiden dieselben installieren.</translation>
    </message>
    <message>
        <source>a file without a suffix</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
        <source>The plot cannot be written as {suffix}: end it in .html or .png.</source>
        <translation>Das Diagramm kann nicht als {suffix} geschrieben werden: den Namen auf .html oder .png enden lassen.</translation>
    </message>
    <message>
        <source>The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the plot out.</source>
        <translation>Das Diagramm braucht das Paket matplotlib in der Rechenumgebung: die Rechenumgebung neu installieren oder das Diagramm weglassen.</translation>
    </message>
    <message>
        <source>wavelength, nm</source>
        <translation>Wellenlänge, nm</translation>
    </message>
    <message>
        <source>relative response</source>
        <translation>relative Empfindlichkeit</translation>
    </message>
    <message>
        <source>columns, HSI pixels</source>
        <translation>Spalten, HSI-Pixel</translation>
    </message>
    <message>
        <source>rows, HSI pixels</source>
        <translation>Zeilen, HSI-Pixel</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The record of the run is not written: another file has its name, or no file can have it.</source>
        <translation>Die Aufzeichnung des Laufs wird nicht geschrieben: eine andere Datei hat ihren Namen, oder keine Datei kann ihn haben.</translation>
    </message>
    <message>
        <source>The response: {told}; bands {listed}.</source>
        <translation>Die Empfindlichkeit: {told}; Kanäle {listed}.</translation>
    </message>
    <message>
        <source>Writing the bands</source>
        <translation>Kanäle werden geschrieben</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, nor do the bands made of it.</source>
        <translation>Das Hyperspektralbild enthält keine gültigen Pixel, und die daraus gemachten Kanäle ebenso wenig.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Die Landschaft wird gemalt</translation>
    </message>
    <message>
        <source>Writing what the sensors see</source>
        <translation>Was die Sensoren sehen, wird geschrieben</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Teile werden zusammengesetzt</translation>
    </message>
    <message>
        <source>The STAC item is not written: there is another file at {item}.</source>
        <translation>Das STAC-Item wird nicht geschrieben: unter {item} liegt eine andere Datei.</translation>
    </message>
    <message>
        <source>The option parts needs the option scheduler: give both, or neither.</source>
        <translation>Die Option parts braucht die Option scheduler: beide angeben oder keine von beiden.</translation>
    </message>
    <message>
        <source>No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all nodata, NaN or infinite.</source>
        <translation>Kein Pixel des Multispektralbilds ließ sich benutzen: seine Pixel über dem Hyperspektralbild sind alle Nodata, NaN oder unendlich.</translation>
    </message>
    <message>
        <source>The parts in {folder} cannot be read from here ({error}): write them where this computer reaches them, too, or leave the report out.</source>
        <translation>Die Teile in {folder} sind von hier aus nicht lesbar ({error}): sie dorthin schreiben, wo auch dieser Rechner sie erreicht, oder den Bericht weglassen.</translation>
    </message>
    <message>
        <source>A task was cancelled on the cluster from elsewhere: run again, which goes on from here.</source>
        <translation>Eine Aufgabe auf dem Cluster wurde von anderswo abgebrochen: erneut ausführen; der Lauf geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>Fusing on the cluster</source>
        <translation>Fusion auf dem Cluster</translation>
    </message>
    <message>
        <source>{there} of {parts} parts were there already, written by an earlier run.</source>
        <translation>{there} von {parts} Teilen waren schon da, von einem früheren Lauf geschrieben.</translation>
    </message>
    <message>
        <source>A worker of the cluster cannot import what it needs ({error}): install SpectraMorph and its packages on all workers, in the versions of the computer that the job runs on.</source>
        <translation>Ein Worker des Clusters kann nicht importieren, was er braucht ({error}): SpectraMorph und seine Pakete auf allen Workern installieren, in den Versionen des Rechners, auf dem der Lauf gestartet wurde.</translation>
    </message>
    <message>
        <source>Several workers of the cluster ended one after the other at the same tile, most likely for want of memory: give each 3 GB, and run again, which goes on from here.</source>
        <translation>Mehrere Worker des Clusters endeten nacheinander an derselben Kachel, höchstwahrscheinlich aus Mangel an Arbeitsspeicher: jedem 3 GB geben und erneut ausführen; der Lauf geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>{sensor}, measured curves</source>
        <translation>{sensor}, gemessene Kurven</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>Das Hyperspektralbild hat keine Wellenlängen: sie mit der Option hsi-wavelengths angeben (in QGIS unter „Fortgeschrittene Parameter“), eine je Kanal, oder ein Bild angeben, das sie in einem ENVI-Header oder in Tags seiner Kanäle hat.</translation>
    </message>
    <message>
        <source>The HSI's wavelengths come from its {wavelength_source}.</source>
        <translation>Herkunft der Wellenlängen des HSI: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Not used, because they are flagged as bad or hold no measurement: {count} bands of the HSI.</source>
        <translation>Nicht verwendet, weil als schlecht markiert oder ohne Messwerte: {count} Kanäle des HSI.</translation>
    </message>
    <message>
        <source>{band} at {centre:.0f} nm</source>
        <translation>{band} bei {centre:.0f} nm</translation>
    </message>
    <message>
        <source>Left out, because the hyperspectral image has no bands where they see: {listed}.</source>
        <translation>Weggelassen, weil das Hyperspektralbild dort, wo sie sehen, keine Kanäle hat: {listed}.</translation>
    </message>
    <message>
        <source>Only {share:.0%} of what {band} sees lies where the hyperspectral image has bands: its values tell of that part alone.</source>
        <translation>Nur {share:.0%} dessen, was {band} sieht, liegt dort, wo das Hyperspektralbild Kanäle hat: die Werte gelten allein diesem Teil.</translation>
    </message>
    <message>
        <source>Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.</source>
        <translation>Schmaler als die Kanäle des Hyperspektralbilds und darum durch diese gesehen: {listed}.</translation>
    </message>
    <message>
        <source>Not written, as the model is that of {pair}: {listed}.</source>
        <translation>Nicht geschrieben, weil das Modell das von {pair} ist: {listed}.</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Szene wird gelesen</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels: give one that shows a scene.</source>
        <translation>Das Hyperspektralbild enthält keine gültigen Pixel: eines angeben, das eine Szene zeigt.</translation>
    </message>
    <message>
        <source>The option shift holds {count} numbers: give two, columns and rows.</source>
        <translation>Die Option shift enthält {count} Zahlen: für die Verschiebung zwei angeben, Spalten und Zeilen.</translation>
    </message>
    <message>
        <source>The option gain holds {count} numbers, the multispectral image has {bands} bands: give one number, or one for each band.</source>
        <translation>Die Option gain enthält {count} Zahlen, das Multispektralbild hat {bands} Kanäle: als Verstärkung eine Zahl angeben oder eine je Kanal.</translation>
    </message>
    <message>
        <source>, shifted by {columns:g} columns and {rows:g} rows</source>
        <translation>, verschoben um {columns:g} Spalten und {rows:g} Zeilen</translation>
    </message>
    <message>
        <source>, multiplied by {listed}</source>
        <translation>, multipliziert mit {listed}</translation>
    </message>
    <message>
        <source>, turned by {turn:g} degrees</source>
        <translation>, gedreht um {turn:g} Grad</translation>
    </message>
    <message>
        <source>Simulated: a hyperspectral image of {width} x {height} pixels, {ratio:g} times coarser than the scene, through the blur {blur} (sigma {blur_width:g} of its pixels), {hsi_noise}{turn}; a multispectral image of {msi_width} x {msi_height} pixels as of {response}, {msi_noise}{shift}{gain}; seed {seed}.</source>
        <translation>Simuliert: ein Hyperspektralbild von {width} x {height} Pixeln, {ratio:g}-mal gröber als die Szene, mit der Unschärfe {blur} (Sigma {blur_width:g} seiner Pixel), {hsi_noise}{turn}; ein Multispektralbild von {msi_width} x {msi_height} Pixeln wie von {response}, {msi_noise}{shift}{gain}; Startwert {seed}.</translation>
    </message>
    <message>
        <source>noise {snr:g} dB below the signal</source>
        <translation>Rauschen {snr:g} dB unter dem Signal</translation>
    </message>
    <message>
        <source>no noise</source>
        <translation>kein Rauschen</translation>
    </message>
    <message>
        <source>Writing the multispectral image</source>
        <translation>Multispektralbild wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the hyperspectral image</source>
        <translation>Hyperspektralbild wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the truth</source>
        <translation>Wahrheit wird geschrieben</translation>
    </message>
    <message>
        <source>Trying the devices</source>
        <translation>Geräte werden ausprobiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinem</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>the option hsi-wavelengths</source>
        <translation>die Option hsi-wavelengths</translation>
    </message>
    <message>
        <source>the option hsi-fwhm</source>
        <translation>die Option hsi-fwhm</translation>
    </message>
    <message>
        <source>Bands flagged as bad: {listed}</source>
        <translation>Als schlecht markierte Kanäle: {listed}</translation>
    </message>
    <message>
        <source>A shift of {columns:g} columns and {rows:g} rows (pixels of the hyperspectral image) leaves the two images too little in common: check its size and its signs.</source>
        <translation>Eine Verschiebung um {columns:g} Spalten und {rows:g} Zeilen (Pixel des Hyperspektralbilds) lässt den beiden Bildern zu wenig Gemeinsames: ihre Größe und ihre Vorzeichen prüfen.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with {count} bands (about {centres} nm), the multispectral image has {given}: give an image of the same sensor, or fit a new model.</source>
        <translation>Das Modell wurde für einen Sensor mit {count} Kanälen (etwa {centres} nm) angepasst, das Multispektralbild hat {given}: ein Bild desselben Sensors angeben oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with bands at about {centres} nm, the multispectral image has them at {given} nm, and none for {missing} nm: give an image of the same sensor, or fit a new model.</source>
        <translation>Das Modell wurde für einen Sensor mit Kanälen bei etwa {centres} nm angepasst, das Multispektralbild hat sie bei {given} nm und keine für {missing} nm: ein Bild desselben Sensors angeben oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The multispectral image seems to be of another sensor than the one the model was fitted for: its bands lie up to {off:.0f} nm off the model's, at {given} nm in place of {centres} nm.</source>
        <translation>Das Multispektralbild scheint von einem anderen Sensor zu sein als dem, für den das Modell angepasst wurde: seine Kanäle liegen bis zu {off:.0f} nm neben denen des Modells, bei {given} nm statt {centres} nm.</translation>
    </message>
    <message>
        <source>The multispectral image's bands were brought to the model's order by their wavelengths: {listed}.</source>
        <translation>Die Kanäle des Multispektralbilds wurden nach ihren Wellenlängen in die Reihenfolge des Modells gebracht: {listed}.</translation>
    </message>
    <message>
        <source>The hyperspectral image has other bands than the one the model was fitted on, or in another order: give an image of the same sensor with the same bands, or fit a new model.</source>
        <translation>Das Hyperspektralbild hat andere Kanäle als das, an das das Modell angepasst wurde, oder in anderer Reihenfolge: ein Bild desselben Sensors mit denselben Kanälen angeben oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The multispectral image's values are about {plain} times those the model was fitted on: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Die Werte des Multispektralbilds sind etwa {plain}-mal so groß wie die, an die das Modell angepasst wurde: es in denselben Einheiten angeben (Skalierung und Versatz prüfen) oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>“{name}” ({lowest:.3g} to {highest:.3g}, then {lowest_then:.3g} to {highest_then:.3g})</source>
        <translation>„{name}“ ({lowest:.3g} bis {highest:.3g}, damals {lowest_then:.3g} bis {highest_then:.3g})</translation>
    </message>
    <message>
        <source>The multispectral image's values are far from those the model was fitted on, in band {listed}: check its units and the order of its bands.</source>
        <translation>Die Werte des Multispektralbilds sind weit von denen entfernt, an die das Modell angepasst wurde, in Kanal {listed}: seine Einheiten und die Reihenfolge seiner Kanäle prüfen.</translation>
    </message>
    <message>
        <source>The multispectral image is in other units than the one the model was fitted on: gains and offsets were fitted anew.</source>
        <translation>Das Multispektralbild hat andere Einheiten als das, an das das Modell angepasst wurde: Verstärkungen und Versätze wurden neu angepasst.</translation>
    </message>
    <message>
        <source>The light or the haze is another than when the model was fitted: gains and offsets were fitted anew.</source>
        <translation>Licht oder Dunst sind andere als bei der Anpassung des Modells: Verstärkungen und Versätze wurden neu angepasst.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}</source>
        <translation>Kanal „{name}“: Verstärkung {gain:.4g}, Versatz {offset:.4g}, Korrelation {correlation:.3f}</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Die Werte des Hyperspektralbilds sind etwa {plain}-mal so groß wie die der Endmember des Modells: es in denselben Einheiten angeben (Skalierung und Versatz prüfen) oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The hyperspectral image does not show what the model was fitted on: {share:.0%} of its spectra is no mixture of the model's endmembers; check its units (scale and offset) and the order of its bands, or fit a new model.</source>
        <translation>Das Hyperspektralbild zeigt nicht das, woran das Modell angepasst wurde: ein Anteil von {share:.0%} seiner Spektren ist keine Mischung der Endmember des Modells; seine Einheiten (Skalierung und Versatz) und die Reihenfolge seiner Kanäle prüfen oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The model fits the hyperspectral image badly, {share:.0%} of its spectra is no mixture of the model's endmembers: check its units and the order of its bands, or fit a new model.</source>
        <translation>Das Modell passt schlecht zum Hyperspektralbild, ein Anteil von {share:.0%} seiner Spektren ist keine Mischung der Endmember des Modells: seine Einheiten und die Reihenfolge seiner Kanäle prüfen oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: check that it is in the same units.</source>
        <translation>Die Werte des Hyperspektralbilds sind etwa {plain}-mal so groß wie die der Endmember des Modells: prüfen, ob es dieselben Einheiten hat.</translation>
    </message>
    <message>
        <source>band “{name}” shows what is seen at {centre:.0f} nm</source>
        <translation>Kanal „{name}“ zeigt, was bei {centre:.0f} nm zu sehen ist</translation>
    </message>
    <message>
        <source>The multispectral image has its bands in another order than the one the model was fitted on, or is of another sensor: {listed}; give the bands in the model's order ({centres} nm), or fit a new model.</source>
        <translation>Das Multispektralbild hat seine Kanäle in anderer Reihenfolge als das, an das das Modell angepasst wurde, oder ist von einem anderen Sensor: {listed}; die Kanäle in der Reihenfolge des Modells angeben ({centres} nm) oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {agreement:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the order of their bands.</source>
        <translation>Die beiden Bilder passen nicht zusammen: kein Kanal korreliert mit mehr als {agreement:.2f} mit dem, was er vom Hyperspektralbild sehen sollte; prüfen, ob beide denselben Ort zeigen, dazu ihre Georeferenzierung und die Reihenfolge ihrer Kanäle.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees with the hyperspectral image worse than when the model was fitted (correlation {agreement:.2f}): check that both show the same place, the order of the bands, and the dates of the images.</source>
        <translation>Kanal „{name}“ des Multispektralbilds stimmt mit dem Hyperspektralbild schlechter überein als bei der Anpassung des Modells (Korrelation {agreement:.2f}): prüfen, ob beide denselben Ort zeigen, dazu die Reihenfolge der Kanäle und die Aufnahmedaten der Bilder.</translation>
    </message>
    <message>
        <source>This model needs the hyperspectral image as well: give it with the hsi option, or fit a new model with the preset sharp, which can do without.</source>
        <translation>Dieses Modell braucht auch das Hyperspektralbild: es mit der Option hsi angeben oder mit der Voreinstellung sharp ein neues Modell anpassen, das ohne auskommt.</translation>
    </message>
    <message>
        <source>The shift that the model was fitted with is removed: {shift}.</source>
        <translation>Die Verschiebung, mit der das Modell angepasst wurde, wird entfernt: {shift}.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no data, or one value, in bands that the model uses ({listed}): give an image that has them, or fit a new model.</source>
        <translation>Das Hyperspektralbild enthält keine Daten, oder nur einen Wert, in Kanälen, die das Modell benutzt ({listed}): ein Bild angeben, das sie hat, oder ein neues Modell anpassen.</translation>
    </message>
    <message>
        <source>as when the model was fitted</source>
        <translation>wie bei der Anpassung des Modells</translation>
    </message>
    <message>
        <source>the model's</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told or is too large to be removed unasked: they are taken to lie as those that the model was fitted on; check their georeferencing, or give the shift (option shift).</source>
        <translation>Die Verschiebung zwischen den beiden Bildern lässt sich nicht angeben oder ist zu groß, um ungefragt entfernt zu werden: es wird angenommen, dass sie so liegen wie die, an die das Modell angepasst wurde; ihre Georeferenzierung prüfen oder die Verschiebung angeben (Option shift).</translation>
    </message>
    <message>
        <source>with no data where the others have it</source>
        <translation>ohne Daten, wo die anderen welche haben</translation>
    </message>
    <message>
        <source>with the same value everywhere</source>
        <translation>mit überall demselben Wert</translation>
    </message>
    <message>
        <source>of noise without signal</source>
        <translation>mit Rauschen ohne Signal</translation>
    </message>
    <message>
        <source>The option bad-bands names band {band}, which the hyperspectral image does not have: its {count} bands are {first} to {last}.</source>
        <translation>Die Option bad-bands nennt Kanal {band}, den das Hyperspektralbild nicht hat: seine {count} Kanäle sind {first} bis {last}.</translation>
    </message>
    <message>
        <source>flagged as bad</source>
        <translation>als schlecht markiert</translation>
    </message>
    <message>
        <source>listed as bad</source>
        <translation>als schlecht aufgeführt</translation>
    </message>
    <message>
        <source>{count} {reason} ({listed})</source>
        <translation>{count} {reason} ({listed})</translation>
    </message>
    <message>
        <source>{bands} at {ends} nm</source>
        <translation>{bands} bei {ends} nm</translation>
    </message>
    <message>
        <source>{count} of {bands} bands of the HSI are left out: {listed}</source>
        <translation>{count} von {bands} Kanälen des HSI bleiben weg: {listed}</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have as many bands, whose wavelengths differ by up to {apart:.1f} nm: give images of the same bands.</source>
        <translation>{image_name} und {reference_name} haben gleich viele Kanäle, deren Wellenlängen sich aber um bis zu {apart:.1f} nm unterscheiden: Bilder mit denselben Kanälen angeben.</translation>
    </message>
    <message>
        <source>The {image_name} has {count} bands, the {reference_name} {reference_count}</source>
        <translation>{image_name}: {count} Kanäle, {reference_name}: {reference_count}</translation>
    </message>
    <message>
        <source>{counts}, and not both tell their wavelengths: give images of the same bands.</source>
        <translation>{counts}, und nicht beide nennen ihre Wellenlängen: Bilder mit denselben Kanälen angeben.</translation>
    </message>
    <message>
        <source>{counts}, and none at the same wavelengths: give images of the same bands.</source>
        <translation>{counts}, und keine bei denselben Wellenlängen: Bilder mit denselben Kanälen angeben.</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have no pixel with data in common: give images of one place.</source>
        <translation>{image_name} und {reference_name} haben kein Pixel mit Daten gemeinsam: Bilder desselben Orts angeben.</translation>
    </message>
    <message>
        <source>Not compared, because one image has no data there: {filled} bands.</source>
        <translation>Nicht verglichen, weil eines der Bilder dort keine Daten hat: {filled} Kanäle.</translation>
    </message>
    <message>
        <source>No pixel of the {image_name} and the {reference_name} has data in all bands: check their nodata values.</source>
        <translation>{image_name} und {reference_name} haben kein gemeinsames Pixel mit Daten in allen Kanälen: ihre Nodata-Werte prüfen.</translation>
    </message>
    <message>
        <source>{told} times as large as those</source>
        <translation>{told}-mal so groß wie die</translation>
    </message>
    <message>
        <source>{told} times smaller than those</source>
        <translation>{told}-mal kleiner als die</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}, as in other units: give what they are to be multiplied by in the option scale (1e-4, say, for stored reflectance).</source>
        <translation>{name}: die Werte sind {larger} der anderen Eingabe ({other}), wie bei anderen Einheiten; in der Option scale angeben, womit sie zu multiplizieren sind (etwa 1e-4 für gespeicherte Reflexion).</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}: if their units differ, give the option scale.</source>
        <translation>{name}: die Werte sind {larger} der anderen Eingabe ({other}); wenn sich die Einheiten unterscheiden, die Option scale angeben.</translation>
    </message>
    <message>
        <source>the range of the HSI's values from their 1st to their 99th percentile</source>
        <translation>die Spanne der Werte des HSI vom 1. bis zum 99. Perzentil</translation>
    </message>
    <message>
        <source>The images have no windows of 11 x 11 pixels with data in common: give larger ones to assess the fused raster without a reference.</source>
        <translation>Die Bilder haben keine Fenster von 11 x 11 Pixeln mit Daten gemeinsam: größere angeben, um das fusionierte Raster ohne Referenz zu bewerten.</translation>
    </message>
    <message>
        <source>The fused raster has no bands where the multispectral image's bands see: give the images that it was made of.</source>
        <translation>Das fusionierte Raster hat keine Kanäle, wo die Kanäle des Multispektralbilds sehen: die Bilder angeben, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>multispectral</source>
        <translation>Multispektralbild</translation>
    </message>
    <message>
        <source>the range of what the MSI would see of the HSI</source>
        <translation>die Spanne dessen, was das MSI vom HSI sähe</translation>
    </message>
    <message>
        <source>hyperspectral</source>
        <translation>Hyperspektralbild</translation>
    </message>
    <message>
        <source>The fused raster and the {image} image have no pixel with data in common: give the images that it was made of.</source>
        <translation>Das fusionierte Raster hat mit einem der beiden Bilder ({image}) kein Pixel mit Daten gemeinsam: die Bilder angeben, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>Reading the two images</source>
        <translation>Beide Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Looking for the shift</source>
        <translation>Verschiebung wird gesucht</translation>
    </message>
    <message>
        <source>Looking for parts of a pixel</source>
        <translation>Bruchteile eines Pixels werden gesucht</translation>
    </message>
    <message>
        <source>Asking parts of the scene</source>
        <translation>Teile der Szene werden befragt</translation>
    </message>
    <message>
        <source>The {raster} holds nothing to compare where the two overlap: its bands have no data there, have the same value everywhere, or are flagged as bad; check its nodata value and its mask.</source>
        <translation>{raster}: wo sich die beiden überlappen, gibt es nichts zu vergleichen, denn die Kanäle haben dort keine Daten, haben überall denselben Wert oder sind als schlecht markiert; Nodata-Wert und Maske prüfen.</translation>
    </message>
    <message>
        <source>The two images show nothing alike under any shift of up to {limit} pixels of the coarser one: check that they show the same place, mask clouds, or raise the largest shift.</source>
        <translation>Die beiden Bilder zeigen unter keiner Verschiebung von bis zu {limit} Pixeln des gröberen etwas Gleiches: prüfen, ob sie denselben Ort zeigen, Wolken maskieren oder die größte Verschiebung erhöhen.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they share too few valid pixels; give images that overlap more, or smaller masks.</source>
        <translation>Die Verschiebung zwischen den beiden Bildern lässt sich nicht bestimmen: Sie haben zu wenige gültige Pixel gemeinsam; Bilder angeben, die mehr überlappen, oder kleinere Masken.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: of {blocks} parts of the scene, each looked at alone, {agreeing} show the same as the whole scene; check that both show the same place, mask clouds, or give images that overlap more.</source>
        <translation>Die Verschiebung zwischen den beiden Bildern lässt sich nicht bestimmen: Von {blocks} einzeln betrachteten Teilen der Szene zeigen {agreeing} dasselbe wie die ganze Szene; prüfen, ob beide denselben Ort zeigen, Wolken maskieren oder Bilder angeben, die mehr überlappen.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they match about as well in several places, as smooth ground, stripes and rows that repeat do; give images with more that differs from place to place.</source>
        <translation>Die Verschiebung zwischen den beiden Bildern lässt sich nicht bestimmen: Sie passen an mehreren Stellen etwa gleich gut, wie es bei glattem Boden, Streifen und sich wiederholenden Reihen ist; Bilder angeben, in denen sich mehr von Ort zu Ort unterscheidet.</translation>
    </message>
    <message>
        <source>The two images match best {distance:.1f} pixels of the coarser one away, and no more than {limit} were looked for: raise the largest shift, or give images that overlap more.</source>
        <translation>Die beiden Bilder passen am besten in {distance:.1f} Pixeln des gröberen Entfernung, und gesucht wurde nur bis {limit}: die größte Verschiebung erhöhen oder Bilder angeben, die mehr überlappen.</translation>
    </message>
    <message>
        <source>{pixels:.2f} ± {error:.2f} pixels of the coarser one</source>
        <translation>{pixels:.2f} ± {error:.2f} Pixel des gröberen</translation>
    </message>
    <message>
        <source>The image lies right on the reference: {certain} are no shift that could be told from none; one image explains {explained:.0%} of what varies in the other.</source>
        <translation>Das Bild liegt richtig auf der Referenz: {certain} sind keine Verschiebung, die sich von keiner unterscheiden ließe; das eine Bild erklärt {explained:.0%} dessen, was im anderen variiert.</translation>
    </message>
    <message>
        <source>{length} east</source>
        <translation>{length} östlich</translation>
    </message>
    <message>
        <source>{length} west</source>
        <translation>{length} westlich</translation>
    </message>
    <message>
        <source>{length} north</source>
        <translation>{length} nördlich</translation>
    </message>
    <message>
        <source>{length} south</source>
        <translation>{length} südlich</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>The image lies {where} of the reference ({certain}): once this is removed, one image explains {explained:.0%} of what varies in the other, instead of {unshifted:.0%}; {agreeing} of {parts} parts of the scene show the same shift by themselves.</source>
        <translation>Das Bild liegt {where} der Referenz ({certain}): ist das entfernt, erklärt das eine Bild {explained:.0%} dessen, was im anderen variiert, statt {unshifted:.0%}; {agreeing} von {parts} Teilen der Szene zeigen für sich allein dieselbe Verschiebung.</translation>
    </message>
    <message>
        <source>The {raster} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>{raster}: kein Koordinatenbezugssystem vorhanden; zuerst das richtige zuweisen (in QGIS mit „Projektion zuweisen“, oder gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The {raster}'s geotransform gives its pixels no area: georeference it first.</source>
        <translation>{raster}: die Geotransformation gibt den Pixeln keine Fläche; zuerst georeferenzieren.</translation>
    </message>
    <message>
        <source>the two images disagree by more than their noise</source>
        <translation>die beiden Bilder weichen um mehr als ihr Rauschen voneinander ab</translation>
    </message>
    <message>
        <source>the hyperspectral image is blurred over more of its pixels than in any pair with a known truth</source>
        <translation>das Hyperspektralbild ist über mehr seiner Pixel unscharf als in jedem Bildpaar mit bekannter Wahrheit</translation>
    </message>
    <message>
        <source>much nearer to the truth than interpolation</source>
        <translation>der Wahrheit viel näher als die Interpolation</translation>
    </message>
    <message>
        <source>nearer to the truth than interpolation</source>
        <translation>der Wahrheit näher als die Interpolation</translation>
    </message>
    <message>
        <source>hardly nearer to the truth than interpolation</source>
        <translation>der Wahrheit kaum näher als die Interpolation</translation>
    </message>
    <message>
        <source>no nearer to the truth than interpolation</source>
        <translation>der Wahrheit nicht näher als die Interpolation</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to learn from: give images that overlap more, or choose the preset published.</source>
        <translation>Die beiden Bilder haben zu wenige gültige Pixel gemeinsam, um daraus zu lernen: Bilder angeben, die sich weiter überlappen, oder die Voreinstellung published wählen.</translation>
    </message>
    <message>
        <source>response: the HSI as the MSI would see it</source>
        <translation>response: das HSI, wie das MSI es sähe</translation>
    </message>
    <message>
        <source>Finding endmembers and fitting the network</source>
        <translation>Endmember werden bestimmt, das Netz wird angepasst</translation>
    </message>
    <message>
        <source>What the network learned from: {training}.</source>
        <translation>Woraus das Netz gelernt hat: {training}.</translation>
    </message>
    <message>
        <source>The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).</source>
        <translation>Das Netz sieht an jedem Pixel auch das Spektrum des HSI selbst (grobes spektrales Vorwissen).</translation>
    </message>
    <message>
        <source>Training the network on {device}</source>
        <translation>Netz wird auf {device} trainiert</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>as large as</source>
        <translation>so groß wie</translation>
    </message>
    <message>
        <source>{times:.2g} times as large as</source>
        <translation>{times:.2g}-mal so groß wie</translation>
    </message>
    <message>
        <source>the error is told to be {size} on the images it was fitted on</source>
        <translation>der geschätzte Fehler ist {size} auf den Bildern, an die das Modell angepasst wurde</translation>
    </message>
    <message>
        <source>the two images show different things in {share} of the pixels</source>
        <translation>die beiden Bilder zeigen in {share} der Pixel Verschiedenes</translation>
    </message>
    <message>
        <source>{share} of the pixels look unlike all that it learned from</source>
        <translation>in {share} der Pixel gleichen die Werte nichts, woraus das Modell gelernt hat</translation>
    </message>
    <message>
        <source>their values are typically {brightness:.2f} times those of the image it was fitted on</source>
        <translation>ihre Werte sind typischerweise {brightness:.2f}-mal so groß wie die des Bilds, an das das Modell angepasst wurde</translation>
    </message>
    <message>
        <source>Give a hyperspectral image, too</source>
        <translation>Auch ein Hyperspektralbild angeben</translation>
    </message>
    <message>
        <source>Fuse them anew</source>
        <translation>Die Bilder neu fusionieren</translation>
    </message>
    <message>
        <source>The model does not fit these images: {listed}. {advice}, or take a nearer date.</source>
        <translation>Das Modell passt nicht zu diesen Bildern: {listed}. {advice} oder ein näheres Datum nehmen.</translation>
    </message>
    <message>
        <source>Whether the model fits cannot be told without a hyperspectral image: {listed}.</source>
        <translation>Ob das Modell passt, lässt sich ohne Hyperspektralbild nicht sagen: {listed}.</translation>
    </message>
    <message>
        <source>The model fits these images: {listed}.</source>
        <translation>Das Modell passt zu diesen Bildern: {listed}.</translation>
    </message>
    <message>
        <source>How well the model fits these images cannot be told.</source>
        <translation>Wie gut das Modell zu diesen Bildern passt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl), or use them all the same by the option bad-bands keep.</source>
        <translation>Alle Kanäle des Hyperspektralbilds sind als schlecht markiert: seine Liste schlechter Kanäle (bbl) berichtigen oder mit der Option bad-bands keep trotzdem alle benutzen.</translation>
    </message>
    <message>
        <source>The option bad-bands lists all bands of the hyperspectral image: leave some.</source>
        <translation>Die Option bad-bands führt alle Kanäle des Hyperspektralbilds auf: einige übrig lassen.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, only nodata: check its nodata value.</source>
        <translation>Das Hyperspektralbild enthält keine gültigen Pixel, nur Nodata: seinen Nodata-Wert prüfen.</translation>
    </message>
    <message>
        <source>Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse.</source>
        <translation>Jeder Kanal des Hyperspektralbilds hat überall denselben Wert: es gibt nichts zu fusionieren.</translation>
    </message>
    <message>
        <source>The endmember count is {endmember_count}: a mixture needs 2 at least.</source>
        <translation>Die Zahl der Endmember ist {endmember_count}: eine Mischung braucht mindestens 2.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: give a larger image, check its nodata value, or ask for fewer endmembers.</source>
        <translation>Das Hyperspektralbild hat {count} gültige Pixel, weniger als die {least} verlangten Endmember: ein größeres Bild angeben, seinen Nodata-Wert prüfen oder weniger Endmember verlangen.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {bands} usable bands, fewer than the {count} endmembers asked for: ask for fewer endmembers.</source>
        <translation>Das Hyperspektralbild hat {bands} brauchbare Kanäle, weniger als die {count} verlangten Endmember: weniger Endmember verlangen.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no values above 0: check its scale, offset and nodata value.</source>
        <translation>Das Hyperspektralbild hat keine Werte über 0: Skalierung, Versatz und Nodata-Wert prüfen.</translation>
    </message>
    <message>
        <source>{left_out} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out</source>
        <translation>{left_out} von {pixels} Pixeln des HSI enthalten Nodata, NaN oder unendliche Werte; sie bleiben weg</translation>
    </message>
    <message>
        <source>The spectral library's values are multiplied by {factor:g}, to be in the image's units.</source>
        <translation>Die Werte der Spektralbibliothek werden mit {factor:g} multipliziert, damit sie die Einheiten des Bilds haben.</translation>
    </message>
    <message>
        <source>The library gives {count} materials, and {materials} were asked for.</source>
        <translation>Die Bibliothek gibt {count} Materialien her, und {materials} waren verlangt.</translation>
    </message>
    <message>
        <source>Mixtures of the spectral library {library} explain {explained:.0%} of the image's variance: the fractions say little; a material may be missing, or its spectra were measured under other conditions.</source>
        <translation>Mischungen der Spektralbibliothek {library} erklären {explained:.0%} der Varianz des Bilds: die Anteile sagen wenig; vielleicht fehlt ein Material, oder ihre Spektren wurden unter anderen Bedingungen gemessen.</translation>
    </message>
    <message>
        <source>{name}, {share:.0%}</source>
        <translation>{name}, {share:.0%}</translation>
    </message>
    <message>
        <source>Materials: {count} ({reason}), which explain {explained:.1%} of the image's variance: {shown}. Names say what curves are like, not what they are.</source>
        <translation>Materialien: {count} ({reason}), die {explained:.1%} der Varianz des Bilds erklären: {shown}. Die Namen sagen, wie die Kurven aussehen, nicht, was sie sind.</translation>
    </message>
    <message>
        <source>The spectral library {library} cannot be used without the hyperspectral image's wavelengths: give an image that has them, or leave the library out.</source>
        <translation>Die Spektralbibliothek {library} lässt sich ohne die Wellenlängen des Hyperspektralbilds nicht benutzen: ein Bild angeben, das sie hat, oder die Bibliothek weglassen.</translation>
    </message>
    <message>
        <source>its array {name} does not belong there</source>
        <translation>das Array {name} gehört nicht dazu</translation>
    </message>
    <message>
        <source>its array {name} is missing</source>
        <translation>das Array {name} fehlt</translation>
    </message>
    <message>
        <source>its band numbers do not rise</source>
        <translation>die Nummern der Kanäle steigen nicht</translation>
    </message>
    <message>
        <source>its point spread function does not sum to 1</source>
        <translation>die Punktspreizfunktion hat nicht die Summe 1</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, not {expected}</source>
        <translation>das Array {name} hat die Form {shape}, nicht {expected}</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not {kind}</source>
        <translation>das Array {name} enthält {dtype}, nicht {kind}</translation>
    </message>
    <message>
        <source>its array {name} holds values that are not finite</source>
        <translation>das Array {name} enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>its array {name} holds values that cannot be</source>
        <translation>das Array {name} enthält unmögliche Werte</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, which cannot be</source>
        <translation>das Array {name} hat die unmögliche Form {shape}</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not whole numbers</source>
        <translation>das Array {name} enthält {dtype}, keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>The model file needs the package safetensors in the engine's environment: install the engine again, or leave the model out.</source>
        <translation>Die Modelldatei braucht das Paket safetensors in der Rechenumgebung: die Rechenumgebung neu installieren oder das Modell weglassen.</translation>
    </message>
    <message>
        <source>The model {path} does not exist: check the path.</source>
        <translation>Das Modell {path} gibt es nicht: den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a safetensors file that fuse wrote ({error}): fit it again with fuse.</source>
        <translation>Das Modell {path} ist beschädigt oder keine safetensors-Datei, die fuse geschrieben hat ({error}): es mit fuse neu anpassen.</translation>
    </message>
    <message>
        <source>The file {path} is not a model that this version can read: fit it again with fuse.</source>
        <translation>Die Datei {path} ist kein Modell, das diese Version lesen kann: es mit fuse neu anpassen.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>its array {name} holds {kind}</source>
        <translation>das Array {name} enthält {kind}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>its metadata are not JSON</source>
        <translation>die Metadaten sind kein JSON</translation>
    </message>
    <message>
        <source>its metadata are not those of a model</source>
        <translation>die Metadaten sind nicht die eines Modells</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than a model can have</source>
        <translation>{size} Byte sind mehr, als ein Modell haben kann</translation>
    </message>
    <message>
        <source>its header has {header} bytes, more than that of a model can have</source>
        <translation>der Header hat {header} Byte, mehr als der eines Modells haben kann</translation>
    </message>
    <message>
        <source>its metadata do not tell what the network learned from</source>
        <translation>die Metadaten sagen nicht, woraus das Netz gelernt hat</translation>
    </message>
    <message>
        <source>its endmembers do not span its subspace</source>
        <translation>die Endmember spannen den Unterraum nicht auf</translation>
    </message>
    <message>
        <source>its materials are known in no band</source>
        <translation>die Materialien sind in keinem Kanal bekannt</translation>
    </message>
    <message>
        <source>its metadata do not name its endmembers</source>
        <translation>die Metadaten nennen die Endmember nicht</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({why}).</source>
        <translation>Zahl der Endmember: {count} ({why}).</translation>
    </message>
    <message>
        <source>Finding the shift, response and radiometry of the two images</source>
        <translation>Verschiebung, Empfindlichkeit und Radiometrie der beiden Bilder werden bestimmt</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in Python: wavelength), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>Das Hyperspektralbild hat keine Wellenlängen: sie mit der Option hsi-wavelengths angeben (in Python: wavelength), eine je Kanal, oder ein Bild angeben, das sie in einem ENVI-Header oder in Tags seiner Kanäle hat.</translation>
    </message>
    <message>
        <source>too large to be removed unasked</source>
        <translation>zu groß, um ungefragt entfernt zu werden</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>the response is known</source>
        <translation>die Empfindlichkeit ist bekannt</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to estimate the spectral response: give the sensor, a response table, or images that overlap more.</source>
        <translation>Die beiden Bilder haben zu wenige gültige Pixel gemeinsam, um die spektrale Empfindlichkeit zu schätzen: den Sensor, eine Tabelle der Empfindlichkeit oder Bilder angeben, die sich weiter überlappen.</translation>
    </message>
    <message>
        <source>estimated from the two images</source>
        <translation>aus den beiden Bildern geschätzt</translation>
    </message>
    <message>
        <source>The shift has to be two numbers, columns and rows in pixels of the hyperspectral image, and {count} are given: give two.</source>
        <translation>Die Verschiebung muss zwei Zahlen haben, Spalten und Zeilen in Pixeln des Hyperspektralbilds, angegeben sind {count}: zwei angeben.</translation>
    </message>
    <message>
        <source>The point spread function has no weights near its centre, where the coarse pixel lies: give one that is centred on it.</source>
        <translation>Die Punktspreizfunktion hat keine Gewichte nahe ihrer Mitte, wo das grobe Pixel liegt: eine angeben, die darauf zentriert ist.</translation>
    </message>
    <message>
        <source>The scene has only {columns} x {rows} pixels of the coarse image: give a larger scene or a smaller ratio, so that there are at least {least} x {least}.</source>
        <translation>Die Szene hat nur {columns} x {rows} Pixel des groben Bilds: eine größere Szene oder ein kleineres Verhältnis angeben, so dass es mindestens {least} x {least} sind.</translation>
    </message>
    <message>
        <source>Gaussians from the bands' wavelengths and widths</source>
        <translation>Gaußkurven aus den Wellenlängen und Breiten der Kanäle</translation>
    </message>
    <message>
        <source>The response ({origin}) has</source>
        <translation>Die Empfindlichkeit ({origin}) hat</translation>
    </message>
    <message>
        <source>told by the file's name or tags</source>
        <translation>vom Namen oder von Tags der Datei genannt</translation>
    </message>
    <message>
        <source>The list of wavelengths (option msi_wavelengths) has</source>
        <translation>Die Liste der Wellenlängen (Option msi_wavelengths) hat</translation>
    </message>
    <message>
        <source>The list of widths (option msi_fwhm) has</source>
        <translation>Die Liste der Breiten (Option msi_fwhm) hat</translation>
    </message>
    <message>
        <source>centre wavelengths</source>
        <translation>Zentralwellenlängen</translation>
    </message>
    <message>
        <source>widths (FWHM)</source>
        <translation>Breiten (FWHM)</translation>
    </message>
    <message>
        <source>The {missing} of the multispectral bands are not given and not in the file: give both wavelengths and widths, or neither to have the response estimated.</source>
        <translation>Die {missing} der multispektralen Kanäle sind weder angegeben noch in der Datei: Wellenlängen und Breiten angeben, oder keines von beiden, damit die Empfindlichkeit geschätzt wird.</translation>
    </message>
    <message>
        <source>The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.</source>
        <translation>Wellenlängen und Halbwertsbreiten (FWHM) des Multispektralbilds müssen Zahlen über 0 sein, in Nanometern.</translation>
    </message>
    <message>
        <source>{who} {given} bands, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} Kanäle, das Multispektralbild hat {bands}: eine Angabe je Kanal machen, in der Reihenfolge des Bilds.</translation>
    </message>
    <message>
        <source>{who} {given} band, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} Kanal, das Multispektralbild hat {bands}: eine Angabe je Kanal machen, in der Reihenfolge des Bilds.</translation>
    </message>
    <message>
        <source>Fusing</source>
        <translation>Fusion läuft</translation>
    </message>
    <message>
        <source>The pixels of both images have the same size: the multispectral image has no finer detail to give to the hyperspectral one.</source>
        <translation>Die Pixel beider Bilder sind gleich groß: das Multispektralbild hat keine feineren Einzelheiten, die es dem Hyperspektralbild geben könnte.</translation>
    </message>
    <message>
        <source>The MSI's spectral response: {reason}.</source>
        <translation>Spektrale Empfindlichkeit des MSI: {reason}.</translation>
    </message>
    <message>
        <source>Only {coverage:.0%} of the response of band “{name}” of the multispectral image lies where the hyperspectral image has bands: what it sees beyond is not known; leave it out if it matches badly.</source>
        <translation>Nur {coverage:.0%} der Empfindlichkeit von Kanal „{name}“ des Multispektralbilds liegt dort, wo das Hyperspektralbild Kanäle hat: was er jenseits davon sieht, ist nicht bekannt; ihn weglassen, wenn er schlecht passt.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one's content lies {shift} ({reason}); the fused image lines up with the {trusted} image.</source>
        <translation>Gegenüber dem Hyperspektralbild ist der Inhalt des Multispektralbilds verschoben, um {shift} ({reason}); das fusionierte Bild liegt so wie das {trusted}.</translation>
    </message>
    <message>
        <source>Along the edges from which the multispectral image's content is moved away nothing is known of it: up to two HSI pixels there are a guess, more are nodata.</source>
        <translation>An den Rändern, von denen der Inhalt des Multispektralbilds weggeschoben wird, ist nichts von ihm bekannt: bis zu zwei HSI-Pixel sind dort geraten, weitere sind Nodata.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be removed unasked: check the georeferencing of both, and give the shift (option shift) if this is right.</source>
        <translation>Gegenüber dem Hyperspektralbild scheint das Multispektralbild verschoben zu liegen, um {shift}, zu weit, um das ungefragt zu entfernen: die Georeferenzierung beider prüfen und die Verschiebung angeben (Option shift), wenn das stimmt.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}, {rejected:.0%} of the pixels left out as changed</source>
        <translation>Kanal „{name}“: Verstärkung {gain:.4g}, Versatz {offset:.4g}, Korrelation {correlation:.3f}, {rejected:.0%} der Pixel als verändert weggelassen</translation>
    </message>
    <message>
        <source>Bands of the multispectral image are the same one ({listed}): give it once, or the error is told too small, for noise that repeats itself is taken for detail.</source>
        <translation>Kanäle des Multispektralbilds sind derselbe ({listed}): ihn einmal angeben, sonst wird der Fehler zu klein angegeben, denn Rauschen, das sich wiederholt, wird für Detail gehalten.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {best:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the response or sensor given.</source>
        <translation>Die beiden Bilder passen nicht zusammen: kein Kanal korreliert mit mehr als {best:.2f} mit dem, was er vom Hyperspektralbild sehen sollte; prüfen, ob beide denselben Ort zeigen, dazu ihre Georeferenzierung und die angegebene Empfindlichkeit oder den angegebenen Sensor.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees badly with the hyperspectral image (correlation {correlation:.2f}): check its response, its position on the map and the dates of the images.</source>
        <translation>Kanal „{name}“ des Multispektralbilds stimmt schlecht mit dem Hyperspektralbild überein (Korrelation {correlation:.2f}): seine Empfindlichkeit, seine Lage auf der Karte und die Aufnahmedaten der Bilder prüfen.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>{psnr:.0f} ± {spread:.0f} dB</source>
        <translation>{psnr:.0f} ± {spread:.0f} dB</translation>
    </message>
    <message>
        <source>about {gain:.0f} dB</source>
        <translation>etwa {gain:.0f} dB</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>{psnr:.0f} dB at most</source>
        <translation>höchstens {psnr:.0f} dB</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>wie viel, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Told from the fit, the fused image's error is {about} {rmse:.3g} in the hyperspectral image's units (root mean square), a PSNR of {psnr} against a range of {peak:.3g}; its spectra are {about} {sam:.1f} degrees off, and {verdict} (by {by}).</source>
        <translation>Aus der Anpassung geschätzt, beträgt der Fehler des fusionierten Bilds {about} {rmse:.3g} in den Einheiten des Hyperspektralbilds (RMSE), ein PSNR von {psnr} gegenüber einer Spanne von {peak:.3g}; seine Spektren weichen um {about} {sam:.1f} Grad ab, und es ist {verdict} ({by}).</translation>
    </message>
    <message>
        <source>The error that is told is a lower bound, for {why_bound}: the true one may be several times as large.</source>
        <translation>Der angegebene Fehler ist eine Untergrenze, denn {why_bound}: der wahre kann mehrmals so groß sein.</translation>
    </message>
    <message>
        <source>The error that is told is that of the {counted:.0%} of the pixels on which the two images show the same: with the others, which lie under clouds, changes or gaps, the PSNR may be as low as {psnr_everywhere:.0f} dB.</source>
        <translation>Der angegebene Fehler gilt den {counted:.0%} der Pixel, in denen die beiden Bilder dasselbe zeigen: mit den übrigen, die unter Wolken, Veränderungen oder Lücken liegen, kann das PSNR bis auf {psnr_everywhere:.0f} dB sinken.</translation>
    </message>
    <message>
        <source>The images share only {pixels} pixels of the hyperspectral one: too few to tell the error, which may be several times as large as is told; give larger images.</source>
        <translation>Die Bilder haben nur {pixels} Pixel des Hyperspektralbilds gemeinsam: zu wenige, um den Fehler zu bestimmen, der mehrmals so groß sein kann wie genannt; größere Bilder angeben.</translation>
    </message>
    <message>
        <source>Without a hyperspectral image the spectra are guessed from the multispectral bands alone: materials that look alike in these bands cannot be told apart, the gains are those of the date that the model was fitted on, and neither change nor the error can be told. On pixels held out when it was fitted, the guess was off by {error:.3g} (root mean square, in the hyperspectral image's units and pixels).</source>
        <translation>Ohne Hyperspektralbild werden die Spektren allein aus den multispektralen Kanälen erraten: Materialien, die in diesen Kanälen gleich aussehen, lassen sich nicht unterscheiden, die Verstärkungen sind die des Datums, an das das Modell angepasst wurde, und weder Veränderungen noch der Fehler lassen sich angeben. An Pixeln, die bei der Anpassung zurückgehalten wurden, lag das Erratene um {error:.3g} daneben (RMSE, in Einheiten und Pixeln des Hyperspektralbilds).</translation>
    </message>
    <message>
        <source>Where in the fused image it errs cannot be told from these images: the uncertainty is written the same for all pixels but those where an image is missing or the two show different things.</source>
        <translation>Wo das fusionierte Bild falsch ist, lässt sich aus diesen Bildern nicht sagen: die Unsicherheit wird für alle Pixel gleich geschrieben, außer für die, in denen ein Bild fehlt oder die beiden Bilder Verschiedenes zeigen.</translation>
    </message>
    <message>
        <source>At reduced resolution (ratio {ratio:.3g}), where the truth is known, fusion gains {gain:.1f} dB of PSNR and {sam_gain:.2f} degrees of spectral angle over cubic interpolation of the hyperspectral image.</source>
        <translation>Bei verringerter Auflösung (Verhältnis {ratio:.3g}), wo die Wahrheit bekannt ist, gewinnt die Fusion {gain:.1f} dB PSNR und {sam_gain:.2f} Grad Spektralwinkel gegenüber kubischer Interpolation des Hyperspektralbilds.</translation>
    </message>
    <message>
        <source>Fusing is not likely to help with these images: at reduced resolution it is no nearer to the truth than smooth interpolation of the hyperspectral image; check the response, the dates and the georeferencing.</source>
        <translation>Bei diesen Bildern hilft die Fusion wahrscheinlich nicht: bei verringerter Auflösung ist sie der Wahrheit nicht näher als eine glatte Interpolation des Hyperspektralbilds; Empfindlichkeit, Aufnahmedaten und Georeferenzierung prüfen.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>{columns:.2f} HSI pixels {across} and {rows:.2f} {along}</source>
        <translation>{columns:.2f} HSI-Pixel {across} und {rows:.2f} {along}</translation>
    </message>
    <message>
        <source>The hyperspectral image is blurred over about {fwhm:.1f} of its pixels, as where it was resampled to smaller ones: give it with the pixels that its sensor has, or the fused image may be much worse than is told.</source>
        <translation>Das Hyperspektralbild hat eine Unschärfe über etwa {fwhm:.1f} seiner Pixel, wie nach dem Umrechnen auf kleinere: es mit den Pixeln angeben, die sein Sensor hat, sonst kann das fusionierte Bild viel schlechter sein als angegeben.</translation>
    </message>
    <message>
        <source>Along its border the hyperspectral image is as dark as where a simulation takes all beyond for black: its pixels there count by what lies within alone.</source>
        <translation>An seinem Rand ist das Hyperspektralbild so dunkel, wie wenn eine Simulation alles jenseits davon als schwarz annimmt: seine Pixel dort zählen allein nach dem, was innerhalb liegt.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image is the one given.</source>
        <translation>Die Unschärfe des Hyperspektralbilds ist die angegebene.</translation>
    </message>
    <message>
        <source>The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a Gaussian of one coarse pixel is assumed.</source>
        <translation>Die Bilder verraten die Unschärfe des Hyperspektralbilds nicht (zu wenig Textur oder zu wenige Pixel): eine Gaußfunktion von einem groben Pixel wird angenommen.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image was estimated from the images: its width at half maximum is about {fwhm:.1f} coarse pixels.</source>
        <translation>Die Unschärfe des Hyperspektralbilds wurde aus den Bildern geschätzt: ihre Halbwertsbreite beträgt etwa {fwhm:.1f} grobe Pixel.</translation>
    </message>
    <message>
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Hyperspektral- und Multispektralbild fusionieren…</translation>
    </message>
    <message>
        <source>Fuse Many Pairs…</source>
        <translation>Viele Paare fusionieren…</translation>
    </message>
    <message>
        <source>Estimate Spectral Response…</source>
        <translation>Spektrale Empfindlichkeit schätzen…</translation>
    </message>
    <message>
        <source>Extract Endmembers…</source>
        <translation>Endmember bestimmen…</translation>
    </message>
    <message>
        <source>Apply a Fitted Model…</source>
        <translation>Angepasstes Modell anwenden…</translation>
    </message>
    <message>
        <source>Export Abundance Maps…</source>
        <translation>Abundanzkarten exportieren…</translation>
    </message>
    <message>
        <source>Import a Product…</source>
        <translation>Produkt importieren…</translation>
    </message>
    <message>
        <source>Co-register Two Images…</source>
        <translation>Zwei Bilder koregistrieren…</translation>
    </message>
    <message>
        <source>Resample to a Sensor…</source>
        <translation>Auf einen Sensor umrechnen…</translation>
    </message>
    <message>
        <source>Assess a Fused Image…</source>
        <translation>Fusioniertes Bild bewerten…</translation>
    </message>
    <message>
        <source>Simulate a Pair…</source>
        <translation>Bildpaar simulieren…</translation>
    </message>
    <message>
        <source>Load Sample Data…</source>
        <translation>Beispieldaten laden…</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Rechenumgebung…</translation>
    </message>
    <message>
        <source>The option bad-bands is {text}: give {listed} or a list of bands such as 1-7,58-76,225.</source>
        <translation>Die Option bad-bands ist {text}: {listed} oder eine Liste von Kanälen angeben, etwa 1-7,58-76,225.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check it.</source>
        <translation>Die Datei {path} ist nicht lesbar ({strerror}): sie prüfen.</translation>
    </message>
    <message>
        <source>The file {path} holds no numbers for {field}: give an ENVI header with a list of them, or a text with one a line.</source>
        <translation>Die Datei {path} enthält keine Zahlen für {field}: einen ENVI-Header mit einer Liste davon oder einen Text mit einer je Zeile angeben.</translation>
    </message>
    <message>
        <source>The input {path} changed while it was read, and nothing was written: run again once it is complete.</source>
        <translation>Die Eingabe {path} änderte sich, während sie gelesen wurde, und nichts wurde geschrieben: erneut ausführen, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The path {path} is a folder: give a file name.</source>
        <translation>Der Pfad {path} ist ein Ordner: einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>The name {shown} is not text in UTF-8: give the file or its folder another name.</source>
        <translation>Der Name {shown} ist kein Text in UTF-8: der Datei oder ihrem Ordner einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The input {path} cannot be reached ({strerror}): check its name and the permissions of its folders.</source>
        <translation>Die Eingabe {path} ist nicht erreichbar ({strerror}): ihren Namen und die Berechtigungen ihrer Ordner prüfen.</translation>
    </message>
    <message>
        <source>The output {path} is one of the inputs: choose another name for it.</source>
        <translation>Die Ausgabe {path} ist eine der Eingaben: einen anderen Namen dafür wählen.</translation>
    </message>
    <message>
        <source>The output {path} has the name of a part of one of the inputs: choose another one.</source>
        <translation>Die Ausgabe {path} hat den Namen eines Teils einer der Eingaben: einen anderen wählen.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {path}: choose another name for one of them.</source>
        <translation>Zwei Ausgaben haben denselben Namen {path}: für eine davon einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file {other} has the name of a part of the output {path}, as its mask, overviews or statistics: choose another name for one of them.</source>
        <translation>Die Datei {other} hat den Namen eines Teils der Ausgabe {path}, etwa ihrer Maske, Übersichten oder Statistik: für eine von beiden einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file {header} would be taken for the header of the output {final}: move it away, or choose another name for the output.</source>
        <translation>Die Datei {header} würde für den Header der Ausgabe {final} gehalten: sie an einen anderen Ort verschieben oder einen anderen Namen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>The output folder {parent} does not exist: make it first, or choose another one.</source>
        <translation>Den Ausgabeordner {parent} gibt es nicht: ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be reached ({strerror}): choose another one.</source>
        <translation>Der Ausgabeordner {parent} ist nicht erreichbar ({strerror}): einen anderen wählen.</translation>
    </message>
    <message>
        <source>The file {other}, left of another raster, would be taken for a part of the output {final}: move it away, or choose another name for the output.</source>
        <translation>Die Datei {other}, von einem anderen Raster übrig, würde für einen Teil der Ausgabe {final} gehalten: sie an einen anderen Ort verschieben oder einen anderen Namen für die Ausgabe wählen.</translation>
    </message>
    <message>
        <source>The output {final} cannot be written ({strerror}): choose another name.</source>
        <translation>Die Ausgabe {final} lässt sich nicht schreiben ({strerror}): einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The output {final} is a folder: give a file name.</source>
        <translation>Die Ausgabe {final} ist ein Ordner: einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>The output {final} is a device, a pipe or a socket and no file: give a file name.</source>
        <translation>Die Ausgabe {final} ist ein Gerät, eine Pipe oder ein Socket und keine Datei: einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {final}: choose another name for one of them.</source>
        <translation>Zwei Ausgaben haben denselben Namen {final}: für eine davon einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be written to ({strerror}): choose another one.</source>
        <translation>In den Ausgabeordner {parent} kann nicht geschrieben werden ({strerror}): einen anderen wählen.</translation>
    </message>
    <message>
        <source>close the programs that have it open, or choose another name</source>
        <translation>die Programme schließen, die sie geöffnet haben, oder einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>it is now {previous}, rename it yourself</source>
        <translation>sie heißt jetzt {previous} und muss von Hand umbenannt werden</translation>
    </message>
    <message>
        <source>The output {final} cannot be replaced ({strerror}): {advice}.</source>
        <translation>Die Ausgabe {final} lässt sich nicht ersetzen ({strerror}): {advice}.</translation>
    </message>
    <message>
        <source>The output {place} could not be put in place ({strerror}), and no output was changed: close the programs that have it open, or choose another name.</source>
        <translation>Die Ausgabe {place} ließ sich nicht an ihren Ort bringen ({strerror}), und keine Ausgabe wurde geändert: die Programme schließen, die sie geöffnet haben, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{place} is now {previous}</source>
        <translation>{place} heißt jetzt {previous}</translation>
    </message>
    <message>
        <source>The outputs could not be put in place, nor all old files back: rename them ({listed}).</source>
        <translation>Die Ausgaben ließen sich nicht an ihren Ort bringen und nicht alle alten Dateien zurück: sie umbenennen ({listed}).</translation>
    </message>
    <message>
        <source>something else than a file is there now</source>
        <translation>dort liegt jetzt etwas anderes als eine Datei</translation>
    </message>
    <message>
        <source>The run was made with {software} {version}, and this is {version_here}: results may differ.</source>
        <translation>Der Lauf wurde mit {software} {version} gemacht, und dies ist {version_here}: die Ergebnisse können abweichen.</translation>
    </message>
    <message>
        <source>The input {path} of the run is gone: put it back, or give another with the option {option} of {job}.</source>
        <translation>Die Eingabe {path} des Laufs ist nicht mehr da: sie zurücklegen oder mit der Option {option} von {job} eine andere angeben.</translation>
    </message>
    <message>
        <source>The input {path} has changed since the run ({then} then, {now} now): the result may differ.</source>
        <translation>Die Eingabe {path} hat sich seit dem Lauf geändert (damals {then}, jetzt {now}): das Ergebnis kann abweichen.</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>es ist keine Aufzeichnung</translation>
    </message>
    <message>
        <source>The record {path} was written by {software} {plain}, a version that writes it in another form: repeat the run with that version.</source>
        <translation>Die Aufzeichnung {path} wurde von {software} {plain} geschrieben, einer Version, die sie in anderer Form schreibt: den Lauf mit dieser Version wiederholen.</translation>
    </message>
    <message>
        <source>The record {path} cannot be read ({strerror}): check the path.</source>
        <translation>Die Aufzeichnung {path} ist nicht lesbar ({strerror}): den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The file {path} is not the record of a run, or is damaged ({error}): give the .run.json beside an output.</source>
        <translation>Die Datei {path} ist nicht die Aufzeichnung eines Laufs oder ist beschädigt ({error}): die .run.json neben einer Ausgabe angeben.</translation>
    </message>
    <message>
        <source>the job {job} is unknown</source>
        <translation>der Befehl {job} ist unbekannt</translation>
    </message>
    <message>
        <source>the option {unknown} is unknown</source>
        <translation>die Option {unknown} ist unbekannt</translation>
    </message>
    <message>
        <source>it names no input</source>
        <translation>es wird keine Eingabe genannt</translation>
    </message>
    <message>
        <source>the option {name} is neither true nor false</source>
        <translation>die Option {name} ist weder true noch false</translation>
    </message>
    <message>
        <source>the option {name} has no value</source>
        <translation>die Option {name} hat keinen Wert</translation>
    </message>
    <message>
        <source>the option {name} names no file</source>
        <translation>die Option {name} nennt keine Datei</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>{size} bytes of {modified}</source>
        <translation>{size} Bytes vom {modified}</translation>
    </message>
    <message>
        <source>The option {name} holds {each}: give {allowed}.</source>
        <translation>Die Option {name} enthält {each}: {allowed} angeben.</translation>
    </message>
    <message>
        <source>The option {name} is {each}: give {allowed}.</source>
        <translation>Die Option {name} ist {each}: {allowed} angeben.</translation>
    </message>
    <message>
        <source>one of {listed}</source>
        <translation>eines von {listed}</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>endliche Zahlen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>{numbers} from {least} to {most}</source>
        <translation>{numbers} von {least} bis {most}</translation>
    </message>
    <message>
        <source>{numbers} of {least} or more</source>
        <translation>{numbers} ab {least}</translation>
    </message>
    <message>
        <source>{numbers} above {above} and up to {most}</source>
        <translation>{numbers} über {above} und bis {most}</translation>
    </message>
    <message>
        <source>{numbers} above {above}</source>
        <translation>{numbers} über {above}</translation>
    </message>
    <message>
        <source>{numbers}, or {special}</source>
        <translation>{numbers} oder {special}</translation>
    </message>
    <message>
        <source>band tags</source>
        <translation>Tags der Kanäle</translation>
    </message>
    <message>
        <source>ENVI tags of the bands</source>
        <translation>ENVI-Tags der Kanäle</translation>
    </message>
    <message>
        <source>ENVI header</source>
        <translation>ENVI-Header</translation>
    </message>
    <message>
        <source>dataset tags</source>
        <translation>Tags des Datensatzes</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>Namen der Kanäle</translation>
    </message>
    <message>
        <source>IMAGERY metadata</source>
        <translation>IMAGERY-Metadaten</translation>
    </message>
    <message>
        <source>The {who} gives band {indexes} the scale {scale:g} and the offset {offset:g}: correct them.</source>
        <translation>{who}: Kanal {indexes} hat die Skalierung {scale:g} und den Versatz {offset:g}; beides berichtigen.</translation>
    </message>
    <message>
        <source>The {image} has {count} bands and there are {numbers} numbers for {name}: give one for each band{hint}.</source>
        <translation>{image}: {count} Kanäle, aber {numbers} Zahlen für {name}; eine je Kanal angeben{hint}.</translation>
    </message>
    <message>
        <source>wavelengths as given</source>
        <translation>Wellenlängen wie angegeben</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>band of the multispectral image</source>
        <translation>Kanal des Multispektralbilds</translation>
    </message>
    <message>
        <source>spectral</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>{kind} file {path}</source>
        <translation>Datei {path} ({kind})</translation>
    </message>
    <message>
        <source>{kind} library</source>
        <translation>Bibliothek ({kind})</translation>
    </message>
    <message>
        <source>{kind} table {path}</source>
        <translation>Tabelle {path} ({kind})</translation>
    </message>
    <message>
        <source>data file (.sli)</source>
        <translation>Datendatei (.sli)</translation>
    </message>
    <message>
        <source>header (.hdr)</source>
        <translation>Header (.hdr)</translation>
    </message>
    <message>
        <source>The spectral library {path} has no {missing} beside it: put it there.</source>
        <translation>Neben der Spektralbibliothek {path} fehlt ihr zweiter Teil, {missing}: ihn dorthin legen.</translation>
    </message>
    <message>
        <source>The {blind} has no coordinate reference system: its pixels are taken to be those of the {placed}, which has as many.</source>
        <translation>{blind}: ohne Koordinatenbezugssystem; die Pixel werden für die von {placed} genommen, das ebenso viele hat.</translation>
    </message>
    <message>
        <source>The pixels of the {raster} ({size}) are not those of the {other} ({other_size}), nor a window of them: bring one onto the other's grid first (QGIS's Warp with the nearest neighbour and the extent and pixel size of the other).</source>
        <translation>Die Pixel ({raster}, {size}) sind nicht die der anderen Eingabe ({other}, {other_size}) und kein Ausschnitt davon: zuerst eine auf das Gitter der anderen bringen (in QGIS mit „Transformieren (Reprojizieren)“, mit „Nächster Nachbar“ und mit Ausdehnung und Pixelgröße der anderen).</translation>
    </message>
    <message>
        <source>The {raster} and the {other} do not overlap on the map: give images of one place.</source>
        <translation>{raster} und {other} überlappen sich auf der Karte nicht: Bilder desselben Orts angeben.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {size:.6g}</source>
        <translation>{width} x {height} Pixel von {size:.6g}</translation>
    </message>
    <message>
        <source>The dimensions of the {name} are {listed}: give a DataArray with the dimensions band, y and x, and none beside them.</source>
        <translation>{name}: die Dimensionen sind {listed}; ein DataArray mit den Dimensionen band, y und x und keinen weiteren angeben.</translation>
    </message>
    <message>
        <source>The {name} has the shape {shape}, and so no values: give an image that has some.</source>
        <translation>{name}: die Form ist {shape}, also ohne Werte; ein Bild angeben, das welche hat.</translation>
    </message>
    <message>
        <source>wavelength coordinate</source>
        <translation>Koordinate der Wellenlänge</translation>
    </message>
    <message>
        <source>The coordinate reference system of the {name} cannot be understood: write it anew, as with rioxarray's write_crs.</source>
        <translation>{name}: das Koordinatenbezugssystem ist nicht zu verstehen; es neu schreiben, etwa mit write_crs von rioxarray.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} does not hold one finite number for each pixel: correct it.</source>
        <translation>{name}: die Koordinate {dim} enthält nicht eine endliche Zahl je Pixel; sie berichtigen.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} is not evenly spaced: give an image on a regular grid, sorted along its rows and columns.</source>
        <translation>{name}: die Koordinate {dim} hat keine gleichmäßigen Abstände; ein Bild auf einem regelmäßigen Gitter angeben, nach Zeilen und Spalten sortiert.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths, which a spectral library needs: write the endmembers as a table (CSV), or give an image with wavelengths.</source>
        <translation>Das Hyperspektralbild hat keine Wellenlängen, die eine Spektralbibliothek braucht: die Endmember als Tabelle (CSV) schreiben oder ein Bild mit Wellenlängen angeben.</translation>
    </message>
    <message>
        <source>The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it.</source>
        <translation>{name}: nicht bis zum Ende lesbar, denn die Datei {path} ist beschädigt oder abgeschnitten; eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>The {who} does not exist: check the path.</source>
        <translation>{who}: nicht vorhanden; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.</source>
        <translation>{who}: weder eine Datei noch ein Ordner, sondern ein Gerät oder eine Pipe; das Bild in einer Datei speichern.</translation>
    </message>
    <message>
        <source>The {who} {problem}.</source>
        <translation>{who}: {problem}.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a server, the network and the credentials.</source>
        <translation>{who}: lässt sich nicht als Raster öffnen ({reason}); den Namen prüfen und, wenn er zu einem Server führt, das Netz und die Zugangsdaten.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster: it is damaged or of a format that is not known.</source>
        <translation>{who}: lässt sich nicht als Raster öffnen, weil beschädigt oder in einem unbekannten Format.</translation>
    </message>
    <message>
        <source>The {who} does not hold real numbers: convert it to integers or floats first.</source>
        <translation>{who}: enthält keine reellen Zahlen; zuerst in ganze Zahlen oder Gleitkommazahlen umwandeln.</translation>
    </message>
    <message>
        <source>The {who} has no band but a mask (alpha): give the image itself.</source>
        <translation>{who}: kein Kanal außer einer Maske (Alpha); das Bild selbst angeben.</translation>
    </message>
    <message>
        <source>The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.</source>
        <translation>{who}: zeigt die Bytes einer anderen Datei als Bild; zuerst als GeoTIFF speichern.</translation>
    </message>
    <message>
        <source>mask of the {name}</source>
        <translation>Maske ({name})</translation>
    </message>
    <message>
        <source>mask {path} of the {name}</source>
        <translation>Maske {path} ({name})</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.</source>
        <translation>Die Maske {path} ({name}) enthält keinen Kanal reeller Zahlen: einen Kanal aus 0 und 1 angeben.</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} has {width} x {height} pixels, the image {image_width} x {image_height}: give a mask on the image's own grid.</source>
        <translation>Die Maske {path} ({name}) hat {width} x {height} Pixel, das Bild {image_width} x {image_height}: eine Maske auf dem Gitter des Bilds selbst angeben.</translation>
    </message>
    <message>
        <source>The {name} holds {value:.7g} in all bands of {pixels} of the {looked_at} pixels looked at, far from its other values or as images are filled: taken as nodata, though the file does not declare it.</source>
        <translation>{name}: {value:.7g} in allen Kanälen von {pixels} der {looked_at} angesehenen Pixel, weit von den anderen Werten entfernt oder so, wie Bilder aufgefüllt werden; gilt als Nodata, obwohl die Datei es nicht angibt.</translation>
    </message>
    <message>
        <source>The spectral library {path} cannot be read as a GeoPackage: give a complete file.</source>
        <translation>Die Spektralbibliothek {path} ist nicht als GeoPackage lesbar: eine vollständige Datei angeben.</translation>
    </message>
    <message>
        <source>The spectral library {path} has no table with profiles that are stored as text (JSON): export the library from the EnMAP-Box as GeoJSON, and give that.</source>
        <translation>Die Spektralbibliothek {path} hat keine Tabelle mit Profilen, die als Text (JSON) gespeichert sind: die Bibliothek aus der EnMAP-Box als GeoJSON exportieren und dieses angeben.</translation>
    </message>
    <message>
        <source>The two images do not overlap on the map: check that both show the same place.</source>
        <translation>Die beiden Bilder überlappen sich auf der Karte nicht: prüfen, ob beide denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The {name} image has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, gdal_edit -a_srs, rioxarray's write_crs).</source>
        <translation>Bild ({name}): kein Koordinatenbezugssystem vorhanden; zuerst das richtige zuweisen (in QGIS mit „Projektion zuweisen“, gdal_edit -a_srs, write_crs von rioxarray).</translation>
    </message>
    <message>
        <source>The {name} image's geotransform gives its pixels no area: georeference it first.</source>
        <translation>Bild ({name}): die Geotransformation gibt den Pixeln keine Fläche; zuerst georeferenzieren.</translation>
    </message>
    <message>
        <source>The multispectral image's pixels ({msi_pixel:g}) are coarser than the hyperspectral image's ({hsi_pixel:g}): are the two inputs swapped?</source>
        <translation>Die Pixel des Multispektralbilds ({msi_pixel:g}) sind gröber als die des Hyperspektralbilds ({hsi_pixel:g}): sind die beiden Eingaben vertauscht?</translation>
    </message>
    <message>
        <source>The two images overlap on {columns} x {rows} pixels of the coarser one only, too few to learn from: give images that share at least {least} x {least}.</source>
        <translation>Die beiden Bilder überlappen sich nur auf {columns} x {rows} Pixeln des gröberen, zu wenig, um daraus zu lernen: Bilder angeben, die mindestens {least} x {least} gemeinsam haben.</translation>
    </message>
    <message>
        <source>hyperspectral image</source>
        <translation>Hyperspektralbild</translation>
    </message>
    <message>
        <source>multispectral image</source>
        <translation>Multispektralbild</translation>
    </message>
    <message>
        <source>The {bare} has no coordinates and the {placed} has: give both as paths or DataArrays with coordinates, or both as plain arrays that cover the same extent.</source>
        <translation>{bare}: ohne Koordinaten, {placed}: mit Koordinaten; beide als Pfade oder DataArrays mit Koordinaten angeben, oder beide als einfache Arrays, die dieselbe Ausdehnung bedecken.</translation>
    </message>
    <message>
        <source>The {msi} seems to be an array of (rows, columns, bands): give (bands, rows, columns), as numpy.moveaxis(msi, -1, 0) does.</source>
        <translation>{msi}: anscheinend ein Array (Zeilen, Spalten, Kanäle); (Kanäle, Zeilen, Spalten) angeben, wie mit numpy.moveaxis(msi, -1, 0).</translation>
    </message>
    <message>
        <source>; the array seems to be (rows, columns, bands), and should be (bands, rows, columns), as numpy.moveaxis(hsi, -1, 0) does</source>
        <translation>; das Array ist anscheinend (Zeilen, Spalten, Kanäle) und sollte (Kanäle, Zeilen, Spalten) sein, wie mit numpy.moveaxis(hsi, -1, 0)</translation>
    </message>
    <message>
        <source>The option {name} holds something other than numbers above 0: give one in nm for each band.</source>
        <translation>Die Option {name} enthält etwas anderes als Zahlen über 0: eine in nm je Kanal angeben.</translation>
    </message>
    <message>
        <source>The mask of the {name} is an array and the image a path: give the mask's path, too.</source>
        <translation>{name}: die Maske ist ein Array und das Bild ein Pfad; auch die Maske als Pfad angeben.</translation>
    </message>
    <message>
        <source>The {name} is {count} paths: give one.</source>
        <translation>{name}: {count} Pfade; einen angeben.</translation>
    </message>
    <message>
        <source>The mask of the {name} is a path and the image an array: give the mask as an array, too.</source>
        <translation>{name}: die Maske ist ein Pfad und das Bild ein Array; auch die Maske als Array angeben.</translation>
    </message>
    <message>
        <source>The {name} is a Dataset of xarray: give one of its DataArrays, or make one with to_array().</source>
        <translation>{name}: ein Dataset von xarray; eines seiner DataArrays angeben oder mit to_array() eines daraus machen.</translation>
    </message>
    <message>
        <source>The {name} is an array of the shape {shape}: give (bands, rows, columns).</source>
        <translation>{name}: ein Array der Form {shape}; (Kanäle, Zeilen, Spalten) angeben.</translation>
    </message>
    <message>
        <source>The {name} holds values of the type {dtype}, not real numbers: convert it to integers or floats first.</source>
        <translation>{name}: Werte vom Typ {dtype}, keine reellen Zahlen; zuerst in ganze Zahlen oder Gleitkommazahlen umwandeln.</translation>
    </message>
    <message>
        <source>The mask of the {name} has the shape {shape}, the image {height} rows and {width} columns: give a mask of the image's own pixels.</source>
        <translation>{name}: die Maske hat die Form {shape}, das Bild {height} Zeilen und {width} Spalten; eine Maske aus den Pixeln des Bilds selbst angeben.</translation>
    </message>
    <message>
        <source>The multispectral image has {msi_rows} rows and {msi_columns} columns, the hyperspectral image {hsi_rows} and {hsi_columns}</source>
        <translation>Das Multispektralbild hat {msi_rows} Zeilen und {msi_columns} Spalten, das Hyperspektralbild {hsi_rows} und {hsi_columns}</translation>
    </message>
    <message>
        <source>{sizes}, which are more: are the two inputs swapped?</source>
        <translation>{sizes}, also mehr: sind die beiden Eingaben vertauscht?</translation>
    </message>
    <message>
        <source>{sizes}, which is not a whole number of times as many both ways: give arrays that cover the same extent, the ratio of their pixel sizes (option ratio), or images with coordinates.</source>
        <translation>{sizes}, was nicht in beiden Richtungen dasselbe ganze Vielfache ist: Arrays, die dieselbe Ausdehnung bedecken, das Verhältnis ihrer Pixelgrößen (Option ratio) oder Bilder mit Koordinaten angeben.</translation>
    </message>
    <message>
        <source>The ratio of the pixel sizes is {ratio:g}: give a number above 0, such as 3 or 2.5.</source>
        <translation>Das Verhältnis der Pixelgrößen ist {ratio:g}: eine Zahl über 0 angeben, etwa 3 oder 2.5.</translation>
    </message>
    <message>
        <source>{sizes}, which do not cover the same extent if the ratio of their pixel sizes is {ratio:g}: correct the ratio, cut both to the same extent, or give images with coordinates.</source>
        <translation>{sizes}, was nicht dieselbe Ausdehnung bedeckt, wenn das Verhältnis der Pixelgrößen {ratio:g} ist: das Verhältnis berichtigen, beide auf dieselbe Ausdehnung zuschneiden oder Bilder mit Koordinaten angeben.</translation>
    </message>
    <message>
        <source>The bands have different nodata values, and a GeoTIFF has one for all: that of the first band is kept; set the others to it first.</source>
        <translation>Die Kanäle haben verschiedene Nodata-Werte, und ein GeoTIFF hat einen für alle: der des ersten Kanals wird behalten; die anderen vorher darauf setzen.</translation>
    </message>
    <message>
        <source>The image that {metadata} describes is not in {place}: give it as it was delivered.</source>
        <translation>Das Bild, das {metadata} beschreibt, ist nicht in {place}: es angeben, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>radiance</source>
        <translation>Strahldichte</translation>
    </message>
    <message>
        <source>the panchromatic band B1 is not used</source>
        <translation>der panchromatische Kanal B1 wird nicht benutzt</translation>
    </message>
    <message>
        <source>{place} holds {count} images ({listed}): give one of them.</source>
        <translation>{place} enthält {count} Bilder ({listed}): eines davon angeben.</translation>
    </message>
    <message>
        <source>panchromatic, thermal and cirrus bands are not used</source>
        <translation>panchromatische, thermale und Cirrus-Kanäle werden nicht benutzt</translation>
    </message>
    <message>
        <source>{place} holds {count} Landsat products: give the MTL file of one of them.</source>
        <translation>{place} enthält {count} Landsat-Produkte: die MTL-Datei eines davon angeben.</translation>
    </message>
    <message>
        <source>The images that {metadata} names are not in {place}: give a Landsat product as it was delivered.</source>
        <translation>Die Bilder, die {metadata} nennt, sind nicht in {place}: ein Landsat-Produkt angeben, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>surface reflectance</source>
        <translation>Oberflächenreflexion</translation>
    </message>
    <message>
        <source>top-of-atmosphere reflectance</source>
        <translation>Reflexion am Oberrand der Atmosphäre</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and fill by the quality band (QA_PIXEL)</source>
        <translation>Wolken, ihre Schatten, Cirrus und Füllwerte nach dem Qualitätskanal (QA_PIXEL)</translation>
    </message>
    <message>
        <source>The quality layer {source} is damaged: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>Der Qualitätslayer {source} ist beschädigt: eine neue Kopie des Produkts holen oder seine Maske ausschalten (Option product_mask).</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} cannot be opened: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>Der Qualitätslayer {source} ({name}) lässt sich nicht öffnen: eine neue Kopie des Produkts holen oder seine Maske ausschalten (Option product_mask).</translation>
    </message>
    <message>
        <source>quality layer {source} of the {name}</source>
        <translation>Qualitätslayer {source} ({name})</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} has {count} bands and not {bands}: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>Der Qualitätslayer {source} ({name}) hat {count} Kanäle und nicht {bands}: eine neue Kopie des Produkts holen oder seine Maske ausschalten (Option product_mask).</translation>
    </message>
    <message>
        <source>Of the {name}, {what} are left out, about {share:.3g} % of it (option product_mask).</source>
        <translation>{name}: weggelassen werden {what}, etwa {share:.3g} % des Bilds (Option product_mask).</translation>
    </message>
    <message>
        <source>The product {place} consists of {count} components: give the images of one.</source>
        <translation>Das Produkt {place} besteht aus {count} Komponenten: die Bilder einer davon angeben.</translation>
    </message>
    <message>
        <source>The product {place} has the metadata of {basename} but not its image{what}: give it as it was delivered.</source>
        <translation>Das Produkt {place} hat die Metadaten von {basename}, aber nicht sein Bild{what}: es angeben, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>, only tiles of it without the list of them (.TIL)</source>
        <translation>, nur Kacheln davon ohne deren Liste (.TIL)</translation>
    </message>
    <message>
        <source>PlanetScope adjusted to Sentinel-2</source>
        <translation>PlanetScope, an Sentinel-2 angeglichen</translation>
    </message>
    <message>
        <source>{place} holds {count} scenes of Planet's: give the image of one of them.</source>
        <translation>{place} enthält {count} Szenen von Planet: das Bild einer davon angeben.</translation>
    </message>
    <message>
        <source>clouds, their shadows, haze and unusable pixels by the usable data mask (UDM2)</source>
        <translation>Wolken, ihre Schatten, Dunst und unbrauchbare Pixel nach der Maske brauchbarer Daten (UDM2)</translation>
    </message>
    <message>
        <source>clouds and unusable pixels by the unusable data mask (UDM)</source>
        <translation>Wolken und unbrauchbare Pixel nach der Maske unbrauchbarer Daten (UDM)</translation>
    </message>
    <message>
        <source>The {name} is of the product {product}</source>
        <translation>{name}: Produkt {product}</translation>
    </message>
    <message>
        <source>bands {bands}</source>
        <translation>Kanäle {bands}</translation>
    </message>
    <message>
        <source>in {units}</source>
        <translation>Werte als {units}</translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}; {left_out}.</source>
        <translation>{told}; {left_out}.</translation>
    </message>
    <message>
        <source>its 60 m bands B1, B9 and B10, which see the air, are not used</source>
        <translation>die 60-m-Kanäle B1, B9 und B10, die die Luft sehen, werden nicht benutzt</translation>
    </message>
    <message>
        <source>{place} holds {count} Sentinel-2 products: give one of them ({listed}{what}).</source>
        <translation>{place} enthält {count} Sentinel-2-Produkte: eines davon angeben ({listed}{what}).</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds several tiles ({listed}): give the folder of one of them, below GRANULE.</source>
        <translation>Das Sentinel-2-Produkt {place} enthält mehrere Kacheln ({listed}): den Ordner einer davon angeben, unterhalb von GRANULE.</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds no images of its 10 and 20 m bands: download or unpack it as a whole.</source>
        <translation>Das Sentinel-2-Produkt {place} enthält keine Bilder seiner Kanäle mit 10 und 20 m: es vollständig herunterladen oder entpacken.</translation>
    </message>
    <message>
        <source>The metadata {basename} of the Sentinel-2 product {place} are damaged: get a fresh copy of them.</source>
        <translation>Die Metadaten {basename} des Sentinel-2-Produkts {place} sind beschädigt: eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and defective pixels by the scene classification (SCL)</source>
        <translation>Wolken, ihre Schatten, Cirrus und fehlerhafte Pixel nach der Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <source>opaque clouds and cirrus by the cloud mask (MSK_CLASSI)</source>
        <translation>undurchsichtige Wolken und Cirrus nach der Wolkenmaske (MSK_CLASSI)</translation>
    </message>
    <message>
        <source>AVIRIS metadata</source>
        <translation>AVIRIS-Metadaten</translation>
    </message>
    <message>
        <source>The file {path} does not tell its map (GeoTransform and spatial_ref of {map}): give the orthorectified product of the same flight line, whose name ends in ORT.</source>
        <translation>Die Datei {path} nennt ihre Lage auf der Karte nicht (GeoTransform und spatial_ref von {map}): das orthorektifizierte Produkt desselben Flugstreifens angeben, dessen Name auf ORT endet.</translation>
    </message>
    <message>
        <source>band {listed}</source>
        <translation>Kanal {listed}</translation>
    </message>
    <message>
        <source>bands {listed}</source>
        <translation>Kanäle {listed}</translation>
    </message>
    <message>
        <source>The {name} has no value in {which} at {share:.0%} or more of the pixels looked at: taken as bad.</source>
        <translation>{name}: kein Wert in {which} bei {share:.0%} oder mehr der angesehenen Pixel; gilt als schlecht.</translation>
    </message>
    <message>
        <source>The {name} leaves out what its product marks as {told}: {marked} of the {looked_at} pixels looked at.</source>
        <translation>{name}: weggelassen wird, was das Produkt markiert als {told}: {marked} der {looked_at} angesehenen Pixel.</translation>
    </message>
    <message>
        <source>cannot be opened: it holds more than {most} files</source>
        <translation>lässt sich nicht öffnen: mehr als {most} Dateien enthalten</translation>
    </message>
    <message>
        <source>{many}; give the folder of one product, or the image itself</source>
        <translation>{many}; den Ordner eines Produkts oder das Bild selbst angeben</translation>
    </message>
    <message>
        <source>{place} holds {count} products ({listed}): give the metadata (METADATA.XML) of the one that is meant.</source>
        <translation>{place} enthält {count} Produkte ({listed}): die Metadaten (METADATA.XML) des gemeinten angeben.</translation>
    </message>
    <message>
        <source>{mission} product of {basename} in {place}</source>
        <translation>Produkt {basename} ({mission}) in {place}</translation>
    </message>
    <message>
        <source>EnMAP or DESIS</source>
        <translation>EnMAP oder DESIS</translation>
    </message>
    <message>
        <source>The {who} lacks its spectral image (SPECTRAL_IMAGE): put it beside the metadata under the name it was delivered with.</source>
        <translation>{who}: das Spektralbild (SPECTRAL_IMAGE) fehlt; es unter dem Namen, mit dem es geliefert wurde, neben die Metadaten legen.</translation>
    </message>
    <message>
        <source>The {who} has a spectral image without content ({basename}): get it anew.</source>
        <translation>{who}: das Spektralbild ist ohne Inhalt ({basename}); es neu holen.</translation>
    </message>
    <message>
        <source>The {who} is of level L1B, whose VNIR and SWIR images lie on no map grid and not on each other: give the L1C or L2A product of the same scene.</source>
        <translation>{who}: Level L1B, dessen VNIR- und SWIR-Bilder auf keinem Kartengitter und nicht aufeinander liegen; das Produkt L1C oder L2A derselben Szene angeben.</translation>
    </message>
    <message>
        <source>The metadata {paths} of the {mission} image is damaged or not of this product: get a fresh copy of it.</source>
        <translation>Die Metadaten {paths} des Bilds ({mission}) sind beschädigt oder nicht von diesem Produkt: eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>The {mission} image {path} has {count} bands, but its metadata {metadata} describes {described}: give the image as it was delivered.</source>
        <translation>Das Bild {path} ({mission}) hat {count} Kanäle, aber seine Metadaten {metadata} beschreiben {described}: es angeben, wie es geliefert wurde.</translation>
    </message>
    <message>
        <source>{mission} metadata ({basename})</source>
        <translation>Metadaten von {mission} ({basename})</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>cirrus</source>
        <translation>Cirrus</translation>
    </message>
    <message>
        <source>the edge of a cloud</source>
        <translation>Rand einer Wolke</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>das Raumfahrzeug</translation>
    </message>
    <message>
        <source>The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL.</source>
        <translation>Die EMIT-Datei {path} enthält keine Reflexion: das Produkt derselben Szene namens EMIT_L2A_RFL angeben.</translation>
    </message>
    <message>
        <source>The EMIT file {path} tells no wavelengths ({bands}/wavelengths is missing): get a fresh copy of it.</source>
        <translation>Die EMIT-Datei {path} nennt keine Wellenlängen ({bands}/wavelengths fehlt): eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>EMIT metadata</source>
        <translation>EMIT-Metadaten</translation>
    </message>
    <message>
        <source>The mask of {path} (EMIT_L2A_MASK of the same scene) does not lie beside it: clouds are not left out.</source>
        <translation>Die Maske zu {path} (EMIT_L2A_MASK derselben Szene) liegt nicht daneben: Wolken werden nicht weggelassen.</translation>
    </message>
    <message>
        <source>The mask {mask} holds no flags that are known: clouds are not left out.</source>
        <translation>Die Maske {mask} enthält keine bekannten Markierungen: Wolken werden nicht weggelassen.</translation>
    </message>
    <message>
        <source>{marked} ({mask})</source>
        <translation>{marked} ({mask})</translation>
    </message>
    <message>
        <source>{listed} or {last}</source>
        <translation>{listed} oder {last}</translation>
    </message>
    <message>
        <source>The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it.</source>
        <translation>Die Datei {path} ist beschädigt, oder ihr fehlt ein Teil dessen, was solche Produkte enthalten: eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files do: install the engine again, or convert the file to a GeoTIFF.</source>
        <translation>Um {path} zu lesen, ist wie für alle HDF5- und netCDF4-Dateien das Paket h5py in der Rechenumgebung nötig: die Rechenumgebung neu installieren oder die Datei in ein GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <source>The file {path} takes a part of its data ({group}/{name}) from another file: give a file that holds all of it.</source>
        <translation>Die Datei {path} nimmt einen Teil ihrer Daten ({group}/{name}) aus einer anderen Datei: eine Datei angeben, die alles enthält.</translation>
    </message>
    <message>
        <source>Hyperion's published band centres</source>
        <translation>veröffentlichte Kanalmitten von Hyperion</translation>
    </message>
    <message>
        <source>{place} holds the bands of {count} Hyperion scenes ({listed}): give the folder of one.</source>
        <translation>{place} enthält die Kanäle von {count} Hyperion-Szenen ({listed}): den Ordner einer davon angeben.</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>Defekte</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>cloud shadows</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>haze</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <source>shadows</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>; flags of defects, at {counts} of them, are passed over, as they mark most of it</source>
        <translation>; Markierungen von Defekten, an {counts} davon, werden übergangen, weil sie das meiste markieren</translation>
    </message>
    <message>
        <source>{what} {count}</source>
        <translation>{what} {count}</translation>
    </message>
    <message>
        <source>All pixels of the {name} are marked by the product's own quality layers ({told}): choose another scene, or use it without the product's own mask.</source>
        <translation>{name}: alle Pixel sind von den Qualitätslayern des Produkts selbst markiert ({told}); eine andere Szene wählen oder diese ohne die Maske des Produkts benutzen.</translation>
    </message>
    <message>
        <source> and single values that are marked as defective</source>
        <translation> und einzelne Werte, die als fehlerhaft markiert sind</translation>
    </message>
    <message>
        <source>The product's own quality layers mark no pixels of the {name}{passed_over}.</source>
        <translation>{name}: die Qualitätslayer des Produkts selbst markieren keine Pixel{passed_over}.</translation>
    </message>
    <message>
        <source> ({told}; {hidden:.1f} %)</source>
        <translation> ({told}; {hidden:.1f} %)</translation>
    </message>
    <message>
        <source>The product's own quality layers mark {hidden} of the {total} pixels of the {name}{listed}{single}, which are left out{passed_over}.</source>
        <translation>{name}: die Qualitätslayer des Produkts selbst markieren {hidden} der {total} Pixel{listed}{single}, die weggelassen werden{passed_over}.</translation>
    </message>
    <message>
        <source>A quality layer beside the image is damaged: get a fresh copy of the product, or use it without its own mask.</source>
        <translation>Ein Qualitätslayer neben dem Bild ist beschädigt: eine neue Kopie des Produkts holen oder es ohne seine eigene Maske benutzen.</translation>
    </message>
    <message>
        <source>The quality layer {path} cannot be opened: get a fresh copy of it, or use the image without its product's own mask.</source>
        <translation>Der Qualitätslayer {path} lässt sich nicht öffnen: eine neue Kopie davon holen oder das Bild ohne die Maske seines Produkts benutzen.</translation>
    </message>
    <message>
        <source>The quality layer {layer} has {width} x {height} pixels, its image {image_width} x {image_height}: put the layer of the image's own size there, or use the image without its product's own mask.</source>
        <translation>Der Qualitätslayer {layer} hat {width} x {height} Pixel, sein Bild {image_width} x {image_height}: den Layer in der Größe des Bilds dorthin legen oder das Bild ohne die Maske seines Produkts benutzen.</translation>
    </message>
    <message>
        <source>NEON metadata</source>
        <translation>NEON-Metadaten</translation>
    </message>
    <message>
        <source>The NEON file {path} does not tell its map (Map_Info and EPSG Code in {place}): get a fresh copy of it.</source>
        <translation>Die NEON-Datei {path} nennt ihre Lage auf der Karte nicht (Map_Info und EPSG Code in {place}): eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>is a header without its image beside it: give the image</source>
        <translation>ein Header ohne sein Bild daneben; das Bild angeben</translation>
    </message>
    <message>
        <source>The archive {place} holds {basename}, whose format is read from the disk and from ZIPs alone: unpack the archive and give that file.</source>
        <translation>Das Archiv {place} enthält {basename}, dessen Format nur von der Platte und aus ZIPs gelesen wird: das Archiv entpacken und diese Datei angeben.</translation>
    </message>
    <message>
        <source>holds {count} images ({listed}): give the one that is meant</source>
        <translation>{count} Bilder enthalten ({listed}); das gemeinte angeben</translation>
    </message>
    <message>
        <source>its files {listed} are empty</source>
        <translation>die enthaltenen Dateien {listed} sind leer</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>kein Bild enthalten</translation>
    </message>
    <message>
        <source>cannot be opened: {what}, nor a product that is known</source>
        <translation>lässt sich nicht öffnen: {what}, auch kein bekanntes Produkt</translation>
    </message>
    <message>
        <source>The PACE file {path} holds no reflectance of the surface: give the level-2 product of the same granule that does (PACE_OCI...L2.SFREFL).</source>
        <translation>Die PACE-Datei {path} enthält keine Reflexion der Oberfläche: das Level-2-Produkt desselben Granules angeben, das sie enthält (PACE_OCI...L2.SFREFL).</translation>
    </message>
    <message>
        <source>PACE metadata</source>
        <translation>PACE-Metadaten</translation>
    </message>
    <message>
        <source>The PRISMA file {path} holds no hyperspectral image (HCO) but {listed}: give the L2D product of the same scene.</source>
        <translation>Die PRISMA-Datei {path} enthält kein Hyperspektralbild (HCO), sondern {listed}: das L2D-Produkt derselben Szene angeben.</translation>
    </message>
    <message>
        <source>PRISMA metadata</source>
        <translation>PRISMA-Metadaten</translation>
    </message>
    <message>
        <source>The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert it to a GeoTIFF first.</source>
        <translation>Die Ecken der PRISMA-Datei {path} passen nicht zu den {width} x {height} Pixeln ihres Bilds: sie zuerst in ein GeoTIFF umwandeln.</translation>
    </message>
    <message>
        <source>The PRISMA file {path} is of level {level} and tells no place of its pixels: give the L2D product of the same scene.</source>
        <translation>Die PRISMA-Datei {path} ist vom Level {level} und nennt keine Lage ihrer Pixel: das L2D-Produkt derselben Szene angeben.</translation>
    </message>
    <message>
        <source>The Tanager file {path} holds neither surface reflectance nor radiance but {listed}: give the product ortho_sr_hdf5 of the same scene.</source>
        <translation>Die Tanager-Datei {path} enthält weder Oberflächenreflexion noch Strahldichte, sondern {listed}: das Produkt ortho_sr_hdf5 derselben Szene angeben.</translation>
    </message>
    <message>
        <source>Tanager metadata</source>
        <translation>Tanager-Metadaten</translation>
    </message>
    <message>
        <source>outside of the image</source>
        <translation>außerhalb des Bilds</translation>
    </message>
    <message>
        <source>The Tanager file {path} does not tell its grid (corners and UTM zone in StructMetadata.0): get a fresh copy of it.</source>
        <translation>Die Tanager-Datei {path} nennt ihr Gitter nicht (Ecken und UTM-Zone in StructMetadata.0): eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>The Tanager file {path} tells no place of its pixels: give the ortho product of the same scene (ortho_sr_hdf5).</source>
        <translation>Die Tanager-Datei {path} nennt keine Lage ihrer Pixel: das Ortho-Produkt derselben Szene angeben (ortho_sr_hdf5).</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} that holds no image: give another file.</source>
        <translation>{who}: eine Datei der Art {kind} ohne Bild; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} and of no product that is known here, and tells neither a map nor wavelengths where they are looked for; it holds {listed}{more}: give one of these as {example}, or save the image as a GeoTIFF first.</source>
        <translation>{who}: eine Datei der Art {kind} von keinem hier bekannten Produkt, und weder Karte noch Wellenlängen stehen dort, wo danach gesucht wird; sie enthält {listed}{more}: eines davon als {example} angeben oder das Bild vorher als GeoTIFF speichern.</translation>
    </message>
    <message>
        <source>{name} ({count} x {height} x {width})</source>
        <translation>{name} ({count} x {height} x {width})</translation>
    </message>
    <message>
        <source>{name} {path}</source>
        <translation>{name} {path}</translation>
    </message>
    <message>
        <source>The {who} holds no bands of its own but subdatasets: save the one that holds the image as a GeoTIFF first.</source>
        <translation>{who}: keine eigenen Kanäle, sondern Subdatasets; das mit dem Bild zuerst als GeoTIFF speichern.</translation>
    </message>
    <message>
        <source>give a pair (wavelengths in nm, table with a column for each band), a dictionary or DataFrame of a column wavelength and one for each band, or an array with a row for each multispectral and a column for each hyperspectral band</source>
        <translation>ein Paar angeben (Wellenlängen in nm, Tabelle mit einer Spalte je Kanal), ein Dictionary oder einen DataFrame mit einer Spalte wavelength und einer je Kanal oder ein Array mit einer Zeile je multispektralem und einer Spalte je hyperspektralem Kanal</translation>
    </message>
    <message>
        <source>The response is an array of the shape {shape}, which is none that can be read: {forms}.</source>
        <translation>Die Empfindlichkeit ist ein Array der Form {shape}, die nicht lesbar ist: {forms}.</translation>
    </message>
    <message>
        <source>The response has the columns {value}: {forms}.</source>
        <translation>Die Empfindlichkeit hat die Spalten {value}: {forms}.</translation>
    </message>
    <message>
        <source>The columns of the response have different lengths: give one value for each wavelength.</source>
        <translation>Die Spalten der Empfindlichkeit sind verschieden lang: einen Wert je Wellenlänge angeben.</translation>
    </message>
    <message>
        <source>The response holds something other than numbers: {forms}.</source>
        <translation>Die Empfindlichkeit enthält etwas anderes als Zahlen: {forms}.</translation>
    </message>
    <message>
        <source>The response has wavelengths of the shape {shape} and a table of the shape {table_shape}: give the table one row for each wavelength and one column for each band.</source>
        <translation>Die Empfindlichkeit hat Wellenlängen der Form {shape} und eine Tabelle der Form {table_shape}: der Tabelle eine Zeile je Wellenlänge und eine Spalte je Kanal geben.</translation>
    </message>
    <message>
        <source>The response needs finite numbers above 0 as wavelengths, and a value for each: correct it.</source>
        <translation>Die Empfindlichkeit braucht endliche Zahlen über 0 als Wellenlängen und zu jeder einen Wert: sie berichtigen.</translation>
    </message>
    <message>
        <source>The response ({origin}) holds something other than finite numbers: correct it.</source>
        <translation>Die Empfindlichkeit ({origin}) enthält etwas anderes als endliche Zahlen: sie berichtigen.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>Die Empfindlichkeit ({origin}) nennt Wellenlängen von {lowest:g} bis {highest:g} nm, die kein optischer Sensor sieht: sie in Nanometern oder Mikrometern angeben, in der ersten Spalte einer Tabelle.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives two different values at {wavelength:g} nm: give each of them once, with a column for each band.</source>
        <translation>Die Empfindlichkeit ({origin}) nennt zwei verschiedene Werte bei {wavelength:g} nm: jede Wellenlänge einmal angeben, mit einer Spalte je Kanal.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} reaches {curve:.3g}, which is none: correct it.</source>
        <translation>Die Empfindlichkeit ({origin}) von Kanal {name} erreicht {curve:.3g}, was keine Empfindlichkeit ist: sie berichtigen.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} falls to {curve:.3g}, below 0: correct it, or set what is noise to 0.</source>
        <translation>Die Empfindlichkeit ({origin}) von Kanal {name} fällt auf {curve:.3g}, unter 0: sie berichtigen oder, was Rauschen ist, auf 0 setzen.</translation>
    </message>
    <message>
        <source>The {who} claims to have {width} x {height} pixels, more than any image has: its header is damaged, or cut out the part that is needed.</source>
        <translation>{who}: angeblich {width} x {height} Pixel, mehr als jedes Bild hat; der Header ist beschädigt, sonst den benötigten Teil ausschneiden.</translation>
    </message>
    <message>
        <source>The {who} claims to have {bands} bands, more than any image has: its header is damaged, or save the bands that are needed as a file of their own.</source>
        <translation>{who}: angeblich {bands} Kanäle, mehr als jedes Bild hat; der Header ist beschädigt, sonst die benötigten Kanäle in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>The {who} is packed in blocks of {width} x {height} pixels, too many to unpack at once: save it as a tiled GeoTIFF with bands one after the other first.</source>
        <translation>{who}: in Blöcken von {width} x {height} Pixeln gepackt, zu vielen, um sie auf einmal zu entpacken; zuerst als gekacheltes GeoTIFF mit Kanälen hintereinander speichern.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <source>The archive {place} is damaged or not complete ({reason}): get a fresh copy of it.</source>
        <translation>Das Archiv {place} ist beschädigt oder nicht vollständig ({reason}): eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>The file {path} is not an ENVI header: give the one that came with the spectral library.</source>
        <translation>Die Datei {path} ist kein ENVI-Header: den angeben, der mit der Spektralbibliothek kam.</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library lacks samples, lines or a data type of real numbers: correct it, or give a table (CSV).</source>
        <translation>Im Header {path} der Spektralbibliothek fehlt samples, lines oder ein Datentyp reeller Zahlen: ihn berichtigen oder eine Tabelle (CSV) angeben.</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library has no wavelength for each of its {samples} samples: add them, or give a table (CSV).</source>
        <translation>Der Header {path} der Spektralbibliothek hat nicht für jede seiner {samples} Stützstellen (samples) eine Wellenlänge: sie ergänzen oder eine Tabelle (CSV) angeben.</translation>
    </message>
    <message>
        <source>The spectral library {path} does not hold the {lines} spectra of {samples} samples that its header tells of: give the complete file.</source>
        <translation>Die Spektralbibliothek {path} enthält nicht die {lines} Spektren mit {samples} Stützstellen, die ihr Header nennt: die vollständige Datei angeben.</translation>
    </message>
    <message>
        <source>The spectral library {path} holds {lines} curves, too many: give fewer.</source>
        <translation>Die Spektralbibliothek {path} enthält {lines} Kurven, zu viele: weniger angeben.</translation>
    </message>
    <message>
        <source>response library</source>
        <translation>Empfindlichkeitsbibliothek</translation>
    </message>
    <message>
        <source>The {who} {path} cannot be read as GeoJSON: give a complete file.</source>
        <translation>{who} {path}: nicht als GeoJSON lesbar; eine vollständige Datei angeben.</translation>
    </message>
    <message>
        <source>The {who} {path} has no features: give an EnMAP-Box library with one feature for each {each}.</source>
        <translation>{who} {path}: keine Objekte; eine EnMAP-Box-Bibliothek mit einem Objekt je {each} angeben.</translation>
    </message>
    <message>
        <source>The {who} {path} has {count} curves, too many: give fewer.</source>
        <translation>{who} {path}: {count} Kurven, zu viele; weniger angeben.</translation>
    </message>
    <message>
        <source>Feature {number} of the {who} {path} has no profile with as many x (wavelengths) as y (values), two or more: correct it, or leave that feature out.</source>
        <translation>Objekt {number} ({who} {path}) hat kein Profil mit ebenso vielen x (Wellenlängen) wie y (Werten), zwei oder mehr: es berichtigen oder dieses Objekt weglassen.</translation>
    </message>
    <message>
        <source>The wavelengths in {path} are in {unit}, which is not a length: give them in nanometers or micrometers.</source>
        <translation>Die Wellenlängen in {path} haben die Einheit {unit}, die keine Länge ist: sie in Nanometern oder Mikrometern angeben.</translation>
    </message>
    <message>
        <source>The spectral library {name} gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>Die Spektralbibliothek {name} nennt Wellenlängen von {lowest:g} bis {highest:g} nm, die kein optischer Sensor sieht: sie in Nanometern oder Mikrometern angeben, in der ersten Spalte einer Tabelle.</translation>
    </message>
    <message>
        <source>The spectral library {name} holds spectra without values, or with values that cannot be: correct it.</source>
        <translation>Die Spektralbibliothek {name} enthält Spektren ohne Werte oder mit unmöglichen Werten: sie berichtigen.</translation>
    </message>
    <message>
        <source>STAC item ({basename})</source>
        <translation>STAC-Item ({basename})</translation>
    </message>
    <message>
        <source>The file {path} of the {image} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>Die Datei {path} ({image}) hat kein Koordinatenbezugssystem: zuerst das richtige zuweisen (in QGIS mit „Projektion zuweisen“, oder gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The geotransform of the file {path} of the {image} gives its pixels no area: georeference it first.</source>
        <translation>Die Geotransformation der Datei {path} ({image}) gibt ihren Pixeln keine Fläche: sie zuerst georeferenzieren.</translation>
    </message>
    <message>
        <source>The values of {path} (typically {least:.3g}) and of {other_path} (typically {most:.3g}) are not in the same units: give all files of the {name} in one, such as reflectance from 0 to 1, or set the scale of the one that differs.</source>
        <translation>Die Werte von {path} (typisch {least:.3g}) und von {other_path} (typisch {most:.3g}) haben nicht dieselben Einheiten: alle Dateien ({name}) in einer angeben, etwa als Reflexion von 0 bis 1, oder die Skalierung der abweichenden setzen.</translation>
    </message>
    <message>
        <source>The {name} has values of up to {largest:.3g} ({count} of those looked at), more than {absurd:g} times what nearly all others are: left out as no measurement.</source>
        <translation>{name}: Werte bis {largest:.3g} ({count} der angesehenen), mehr als {absurd:g}-mal so groß wie fast alle anderen; weggelassen, weil sie keine Messung sind.</translation>
    </message>
    <message>
        <source>response table {path}</source>
        <translation>Tabelle der Empfindlichkeit {path}</translation>
    </message>
    <message>
        <source>The {who} is not a table: it needs wavelengths in the first column and one column for each {each}.</source>
        <translation>{who}: keine Tabelle; nötig sind Wellenlängen in der ersten Spalte und eine Spalte je {each}.</translation>
    </message>
    <message>
        <source>blur table {path}</source>
        <translation>Tabelle der Unschärfe {path}</translation>
    </message>
    <message>
        <source>The blur table {path} is not a point spread function: it needs as many rows as columns and weights whose sum is above 0.</source>
        <translation>Die Tabelle der Unschärfe {path} ist keine Punktspreizfunktion: sie braucht so viele Zeilen wie Spalten und Gewichte, deren Summe über 0 liegt.</translation>
    </message>
    <message>
        <source>The {who} is not a table: give a CSV file.</source>
        <translation>{who}: keine Tabelle; eine CSV-Datei angeben.</translation>
    </message>
    <message>
        <source>The {who} holds something other than numbers below its header.</source>
        <translation>{who}: unter der Kopfzeile steht etwas anderes als Zahlen.</translation>
    </message>
    <message>
        <source>The {who} is not a table of finite numbers: correct it, or give another one.</source>
        <translation>{who}: keine Tabelle endlicher Zahlen; sie berichtigen oder eine andere angeben.</translation>
    </message>
    <message>
        <source>The {who} is a folder, a device or a pipe: give a file.</source>
        <translation>{who}: ein Ordner, ein Gerät oder eine Pipe; eine Datei angeben.</translation>
    </message>
    <message>
        <source>The {who} is larger than {most} MB, too large for what it should hold: give another file.</source>
        <translation>{who}: größer als {most} MB, zu groß für das, was sie enthalten sollte; eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>The {who} cannot be read ({strerror}): check its permissions.</source>
        <translation>{who}: nicht lesbar ({strerror}); die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>The {who} cannot be read as text: give a CSV file.</source>
        <translation>{who}: nicht als Text lesbar; eine CSV-Datei angeben.</translation>
    </message>
    <message>
        <source>source of the virtual raster: {listed}</source>
        <translation>Quelle des virtuellen Rasters: {listed}</translation>
    </message>
    <message>
        <source>The band {path} of the {name} cannot be opened: get a fresh copy of it.</source>
        <translation>Der Kanal {path} ({name}) lässt sich nicht öffnen: eine neue Kopie davon holen.</translation>
    </message>
    <message>
        <source>The files {path} and {other_path} of the {image} do not overlap on the map: give files that show the same place.</source>
        <translation>Die Dateien {path} und {other_path} ({image}) überlappen sich auf der Karte nicht: Dateien angeben, die denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The coordinates of the images cannot be transformed into each other's coordinate reference system: reproject one of them to the other's first (QGIS's Warp, or gdalwarp).</source>
        <translation>Die Koordinaten der Bilder lassen sich nicht in das Koordinatenbezugssystem des jeweils anderen umrechnen: zuerst eines in das des anderen reprojizieren (in QGIS mit „Transformieren (Reprojizieren)“, oder gdalwarp).</translation>
    </message>
    <message>
        <source>{clipped} values of the output were beyond what its data type {dtype} can hold and were clipped to its range ({where}): choose float32 to keep them.</source>
        <translation>{clipped} Werte der Ausgabe lagen außerhalb dessen, was ihr Datentyp {dtype} fasst, und wurden auf seinen Bereich begrenzt ({where}): float32 wählen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The report cannot be written as {suffix}: end it in .html.</source>
        <translation>Der Bericht kann nicht als {suffix} geschrieben werden: den Namen auf .html enden lassen.</translation>
    </message>
    <message>
        <source>The report needs the package {name} in the engine's environment: install the engine again, or leave the report out.</source>
        <translation>Der Bericht braucht das Paket {name} in der Rechenumgebung: die Rechenumgebung neu installieren oder den Bericht weglassen.</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Gegenüber der Referenz</translation>
    </message>
    <message>
        <source>Blurred, against the hyperspectral image</source>
        <translation>Unscharf gemacht, gegenüber dem Hyperspektralbild</translation>
    </message>
    <message>
        <source>Through the response, against the multispectral image</source>
        <translation>Durch die Empfindlichkeit gesehen, gegenüber dem Multispektralbild</translation>
    </message>
    <message>
        <source>error, reference’s units</source>
        <translation>Fehler, Einheiten der Referenz</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>error, image’s units</source>
        <translation>Fehler, Einheiten des Bilds</translation>
    </message>
    <message>
        <source>value, in the image’s units</source>
        <translation>Wert, in den Einheiten des Bilds</translation>
    </message>
    <message>
        <source>distance from the pixel’s centre, HSI pixels</source>
        <translation>Abstand von der Mitte des Pixels, HSI-Pixel</translation>
    </message>
    <message>
        <source>weight per HSI pixel</source>
        <translation>Gewicht je HSI-Pixel</translation>
    </message>
    <message>
        <source>The engine's Python “{python}” cannot be started ({reason}): {repair}.</source>
        <translation>Das Python der Rechenumgebung „{python}“ lässt sich nicht starten ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Rechenumgebung wird gestartet…</translation>
    </message>
    <message>
        <source>The engine environment of “{python}” is broken ({reason}): {repair}.</source>
        <translation>Die Rechenumgebung von „{python}“ ist beschädigt ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close other programs or use a smaller image, then run again.</source>
        <translation>Der Rechenprozess endete unerwartet ({cause}), und nichts wurde geschrieben; falls der Arbeitsspeicher ausging, andere Programme schließen oder ein kleineres Bild nehmen und erneut starten.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>killed by {signal}</source>
        <translation>beendet durch {signal}</translation>
    </message>
    <message>
        <source>The engine could not be installed ({reason}): look into the log above, then try again or name a Python that has the libraries.</source>
        <translation>Die Rechenumgebung ließ sich nicht installieren ({reason}): im Protokoll oben nachsehen, dann erneut versuchen oder ein Python angeben, das die Bibliotheken hat.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the network connection, or install from a folder of wheels.</source>
        <translation>Der Paketindex ist nicht erreichbar: die Netzverbindung prüfen oder aus einem Ordner mit Paketen installieren.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or cannot be reached: check address, user and password of the proxy in QGIS (Settings ▸ Options ▸ Network).</source>
        <translation>Der Proxy hat die Verbindung abgelehnt oder ist nicht erreichbar: Adresse, Benutzer und Passwort des Proxys in QGIS prüfen (Einstellungen ▸ Optionen ▸ Netzwerk).</translation>
    </message>
    <message>
        <source>The package index has a certificate that is not trusted, as behind a company's firewall: name the company's certificates in the environment variable SSL_CERT_FILE, or install from a folder of wheels.</source>
        <translation>Dem Zertifikat des Paketindex wird nicht vertraut, etwa hinter der Firewall einer Firma: die Zertifikate der Firma in der Umgebungsvariablen SSL_CERT_FILE nennen oder aus einem Ordner mit Paketen installieren.</translation>
    </message>
    <message>
        <source>The package index refused to answer ({reason}): try again later, or check the index that pip is configured for.</source>
        <translation>Der Paketindex hat nicht geantwortet ({reason}): später erneut versuchen oder prüfen, welcher Index für pip eingestellt ist.</translation>
    </message>
    <message>
        <source>A download arrived damaged or is not what its author published: try again; if it happens again, ask who runs the network or the package index.</source>
        <translation>Ein Download kam beschädigt an oder ist nicht das, was sein Urheber veröffentlicht hat: erneut versuchen; wenn es wieder geschieht, den Betreiber des Netzes oder des Paketindex fragen.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” is full ({free} MB are free): free some space or choose another folder, then try again.</source>
        <translation>Die Platte von „{folder}“ ist voll ({free} MB sind frei): Platz schaffen oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: choose another one for the engine.</source>
        <translation>In den Ordner „{folder}“ kann nicht geschrieben werden: einen anderen für die Rechenumgebung wählen.</translation>
    </message>
    <message>
        <source>Files in “{folder}” are in use: end all runs of SpectraMorph, close other QGIS windows, then try again.</source>
        <translation>Dateien in „{folder}“ sind in Gebrauch: alle Läufe von SpectraMorph beenden, andere QGIS-Fenster schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no ready-made package of {reason} for this Python and this computer: name another Python (3.10 to 3.13) to install with, or another package index.</source>
        <translation>Es gibt kein fertiges Paket von {reason} für dieses Python und diesen Rechner: ein anderes Python (3.10 bis 3.13) für die Installation oder einen anderen Paketindex angeben.</translation>
    </message>
    <message>
        <source>Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one for the engine.</source>
        <translation>Python kann im Ordner „{folder}“ keine Umgebung anlegen, weil „{reason}“ in seinem Namen steht: einen anderen für die Rechenumgebung wählen.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose another folder for the engine.</source>
        <translation>„{folder}“ ist schon da und enthält etwas anderes als die Rechenumgebung von SpectraMorph: verschieben oder einen anderen Ordner für die Rechenumgebung wählen.</translation>
    </message>
    <message>
        <source>The installation was ended from outside, perhaps because the computer ran out of memory: close other programs, then try again.</source>
        <translation>Die Installation wurde von außen beendet, vielleicht weil dem Rechner der Arbeitsspeicher ausging: andere Programme schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The engine is being installed or removed in another window or another QGIS: wait until that has ended, then run again.</source>
        <translation>Die Rechenumgebung wird gerade in einem anderen Fenster oder QGIS installiert oder entfernt: das Ende abwarten, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>“{folder}” holds no engine that SpectraMorph installed: nothing was removed.</source>
        <translation>„{folder}“ enthält keine Rechenumgebung, die SpectraMorph installiert hat: nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Python {version} that you named ({path})</source>
        <translation>angegebenes Python {version} ({path})</translation>
    </message>
    <message>
        <source>QGIS's own Python {version} ({path})</source>
        <translation>das Python {version} von QGIS ({path})</translation>
    </message>
    <message>
        <source>Python {version}, fetched by uv, because QGIS's own ({path}) cannot make environments for it</source>
        <translation>Python {version}, von uv geholt, weil das von QGIS ({path}) dafür keine Umgebungen anlegen kann</translation>
    </message>
    <message>
        <source>“{python}” is no Python (3.9 or newer) that can make environments: name another one to install with.</source>
        <translation>„{python}“ ist kein Python (ab 3.9), das Umgebungen anlegen kann: ein anderes für die Installation angeben.</translation>
    </message>
    <message>
        <source>No Python that belongs to QGIS was found: name a Python (3.10 to 3.13) to install with.</source>
        <translation>Es wurde kein Python gefunden, das zu QGIS gehört: ein Python (3.10 bis 3.13) für die Installation angeben.</translation>
    </message>
    <message>
        <source>it was asked for</source>
        <translation>so verlangt</translation>
    </message>
    <message>
        <source>macOS has one build, which uses Apple's graphics</source>
        <translation>für macOS gibt es eine Variante, die die Apple-Grafik nutzt</translation>
    </message>
    <message>
        <source>an NVIDIA driver was found</source>
        <translation>ein NVIDIA-Treiber wurde gefunden</translation>
    </message>
    <message>
        <source>no NVIDIA driver was found</source>
        <translation>kein NVIDIA-Treiber wurde gefunden</translation>
    </message>
    <message>
        <source>Made from: {python}</source>
        <translation>Angelegt mit: {python}</translation>
    </message>
    <message>
        <source>Build of PyTorch: {build} ({reason})</source>
        <translation>Variante von PyTorch: {build} ({reason})</translation>
    </message>
    <message>
        <source>The folder of wheels “{folder}” is not there: choose it again, or leave it empty.</source>
        <translation>Der Ordner mit Paketen „{folder}“ ist nicht da: ihn neu wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>Checking that the libraries load</source>
        <translation>Prüfe, ob sich die Bibliotheken laden lassen</translation>
    </message>
    <message>
        <source>The libraries were installed but do not load on this computer ({reason}): look into the log above, or name another Python to install with.</source>
        <translation>Die Bibliotheken wurden installiert, lassen sich aber auf diesem Rechner nicht laden ({reason}): im Protokoll oben nachsehen oder ein anderes Python für die Installation angeben.</translation>
    </message>
    <message>
        <source>PyTorch's CPU build could not be fetched from {address}; the CUDA build is taken from the usual package index instead, which is ten times as large and runs on the CPU as well.</source>
        <translation>Die CPU-Variante von PyTorch ließ sich nicht von {address} holen; stattdessen wird die CUDA-Variante aus dem üblichen Paketindex genommen, die zehnmal so groß ist und auch auf der CPU läuft.</translation>
    </message>
    <message>
        <source>PyTorch's {build} build could not be fetched from {address}; the CPU build is taken from the usual package index instead.</source>
        <translation>Die Variante {build} von PyTorch ließ sich nicht von {address} holen; stattdessen wird die CPU-Variante aus dem üblichen Paketindex genommen.</translation>
    </message>
    <message>
        <source>The engine needs {needed} GB while it is installed, and the disk of “{folder}” has {free} GB free: free some space or choose another folder.</source>
        <translation>Während der Installation braucht die Rechenumgebung {needed} GB, und auf der Platte von „{folder}“ sind {free} GB frei: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The former engine in {folder} was removed.</source>
        <translation>Die frühere Rechenumgebung in {folder} wurde entfernt.</translation>
    </message>
    <message>
        <source>{package}: downloading</source>
        <translation>{package}: wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <translation>Suche {package}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Entpacke</translation>
    </message>
    <message>
        <source>{what}: {done} MB</source>
        <translation>{what}: {done} MB</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {whole} MB</source>
        <translation>Entpacke: {done} von {whole} MB</translation>
    </message>
    <message>
        <source>{package}: {done} of {whole} MB</source>
        <translation>{package}: {done} von {whole} MB</translation>
    </message>
    <message>
        <source>the QGIS setting {setting}</source>
        <translation>die QGIS-Einstellung {setting}</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>das Python von QGIS</translation>
    </message>
    <message>
        <source>open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine” from the Processing Toolbox</source>
        <translation>im Menü Raster SpectraMorph ▸ Rechenumgebung… öffnen oder „Rechenumgebung installieren“ aus der Werkzeugkiste ausführen</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}; this system's own packages will do as well: {line}</source>
        <translation>Die Rechenumgebung von SpectraMorph ist noch nicht installiert: {install}; auch die Pakete dieses Systems genügen: {line}</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}, or name a Python that has its libraries in the environment variable {variable}.</source>
        <translation>Die Rechenumgebung von SpectraMorph ist noch nicht installiert: {install} oder in der Umgebungsvariablen {variable} ein Python nennen, das ihre Bibliotheken hat.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.</source>
        <translation>Das Python „{python}“ der Rechenumgebung, genannt in {origin}, ist nicht da: {origin} berichtigen oder leeren.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear {origin}.</source>
        <translation>Das Python „{python}“ der Rechenumgebung, genannt in {origin}, läuft nicht als Python: {origin} berichtigen oder leeren.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, or clear {origin}.</source>
        <translation>Dem Python „{python}“ der Rechenumgebung, genannt in {origin}, fehlt {modules}: dort installieren, was fehlt, oder {origin} leeren.</translation>
    </message>
    <message>
        <source>The engine environment “{environment}” is incomplete: {repair}.</source>
        <translation>Die Rechenumgebung „{environment}“ ist unvollständig: {repair}.</translation>
    </message>
    <message>
        <source>Making the environment {folder}</source>
        <translation>Lege die Umgebung {folder} an</translation>
    </message>
    <message>
        <source>Getting pip</source>
        <translation>Hole pip</translation>
    </message>
    <message>
        <source>Neither this Python nor the folder of wheels has pip: put the wheel of pip into that folder.</source>
        <translation>Weder dieses Python noch der Ordner mit Paketen hat pip: das Wheel von pip in diesen Ordner legen.</translation>
    </message>
    <message>
        <source>Getting uv, which fetches a Python that can make environments</source>
        <translation>Hole uv, das ein Python holt, das Umgebungen anlegen kann</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Hole Python {version}</translation>
    </message>
    <message>
        <source>all the sensor's multispectral ones</source>
        <translation>alle multispektralen des Sensors</translation>
    </message>
    <message>
        <source>all the sensor's that see the ground, as in surface reflectance products</source>
        <translation>alle des Sensors, die den Boden sehen, wie in Produkten der Oberflächenreflexion</translation>
    </message>
    <message>
        <source>all the sensor's</source>
        <translation>alle des Sensors</translation>
    </message>
    <message>
        <source>the sensor bands (option sensor_bands)</source>
        <translation>die Angabe der Kanäle des Sensors (Option sensor_bands)</translation>
    </message>
    <message>
        <source>There is no response of a sensor called {sensor}: choose among {listed}.</source>
        <translation>Es gibt keine Empfindlichkeit eines Sensors namens {sensor}: unter {listed} wählen.</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, {option} name {count}: name one for each band, in the image's order.</source>
        <translation>Das Multispektralbild hat {counted}, {option} nennt {count}: einen je Kanal nennen, in der Reihenfolge des Bilds.</translation>
    </message>
    <message>
        <source>named by the user</source>
        <translation>vom Benutzer genannt</translation>
    </message>
    <message>
        <source>told by the image's band names</source>
        <translation>nach den Namen der Kanäle des Bilds</translation>
    </message>
    <message>
        <source>told by the image's wavelengths</source>
        <translation>nach den Wellenlängen des Bilds</translation>
    </message>
    <message>
        <source>told by the number of the image's bands: {what}</source>
        <translation>nach der Zahl der Kanäle des Bilds: {what}</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, which could be any of those of {sensor} ({listed}): name them in {option}, in the image's order.</source>
        <translation>Das Multispektralbild hat {counted}, und das könnten beliebige Kanäle von {sensor} sein ({listed}): sie durch {option} nennen, in der Reihenfolge des Bilds.</translation>
    </message>
    <message>
        <source>{sensor} has no band that {text} could only be: {option} must be among {listed}.</source>
        <translation>{sensor} hat keinen Kanal, der mit {text} eindeutig gemeint ist: für {option} unter {listed} wählen.</translation>
    </message>
    <message>
        <source>The band {name} is twice in {option}: name each of the image's bands once.</source>
        <translation>Der Kanal {name} ist doppelt genannt; {option} soll jeden Kanal des Bilds einmal nennen.</translation>
    </message>
    <message>
        <source>{sensor} ({why}), measured curves; bands {listed} ({how})</source>
        <translation>{sensor} ({why}), gemessene Kurven; Kanäle {listed} ({how})</translation>
    </message>
    <message>
        <source>response curves ({sensor})</source>
        <translation>Empfindlichkeitskurven ({sensor})</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad, or hold no data or one value alone: correct its bad-band list (bbl), or give another image.</source>
        <translation>Alle Kanäle des Hyperspektralbilds sind als schlecht markiert oder enthalten keine Daten oder nur einen Wert: die Liste schlechter Kanäle (bbl) berichtigen oder ein anderes Bild angeben.</translation>
    </message>
    <message>
        <source>The hyperspectral image has bands from {lowest:.0f} to {highest:.0f} nm, which tell none of the bands wanted ({listed}): choose another sensor or response.</source>
        <translation>Das Hyperspektralbild hat Kanäle von {lowest:.0f} bis {highest:.0f} nm, die keinen der gewünschten Kanäle hergeben ({listed}): einen anderen Sensor oder eine andere Empfindlichkeit wählen.</translation>
    </message>
    <message>
        <source>For scripts and models it is {name}.</source>
        <translation>In Skripten und Modellen heißt es {name}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Erweiterte Parameter</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Zu schreibende Dateien</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Weitere Ergebnisse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
    <message>
        <source>raster layer or file</source>
        <translation>Rasterlayer oder Datei</translation>
    </message>
    <message>
        <source>one or more raster layers or files</source>
        <translation>ein oder mehrere Rasterlayer oder Dateien</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eins von diesen</translation>
    </message>
    <message>
        <source>raster to write</source>
        <translation>zu schreibendes Raster</translation>
    </message>
    <message>
        <source>table to write</source>
        <translation>zu schreibende Tabelle</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>{kind}, optional</source>
        <translation>{kind}, optional</translation>
    </message>
    <message>
        <source>{kind}: {choices}.</source>
        <translation>{kind}: {choices}.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Vorgabe: {value}.</translation>
    </message>
    <message>
        <source>Written by default.</source>
        <translation>Wird geschrieben, wenn nichts anderes angegeben ist.</translation>
    </message>
    <message>
        <source>Written where it is asked for.</source>
        <translation>Wird nur auf Wunsch geschrieben.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>{kind}, {low} to {high}</source>
        <translation>{kind}, {low} bis {high}</translation>
    </message>
    <message>
        <source>{kind}, {low} or more</source>
        <translation>{kind}, mindestens {low}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>In the Python console:</source>
        <translation>In der Python-Konsole:</translation>
    </message>
    <message>
        <source>In a shell, with QGIS:</source>
        <translation>In einer Shell, mit QGIS:</translation>
    </message>
    <message>
        <source>In a shell, with the engine alone:</source>
        <translation>In einer Shell, mit der Rechenumgebung allein:</translation>
    </message>
    <message>
        <source>Other algorithms of SpectraMorph:</source>
        <translation>Weitere Algorithmen von SpectraMorph:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>as large as can be</source>
        <translation>so groß wie möglich</translation>
    </message>
    <message>
        <source>error over all bands and pixels against a peak of %(peak)s (%(reason)s)</source>
        <translation>Fehler über alle Kanäle und Pixel gegenüber einem Spitzenwert von %(peak)s (%(reason)s)</translation>
    </message>
    <message>
        <source>mean angle between the spectra of a pixel (Kruse et al. 1993)</source>
        <translation>mittlerer Winkel zwischen den beiden Spektren eines Pixels (Kruse et al. 1993)</translation>
    </message>
    <message>
        <source>errors of the bands over their means, for a ratio of %(ratio)s (Wald 2000)</source>
        <translation>Fehler der Kanäle geteilt durch ihre Mittelwerte, für ein Pixelverhältnis von %(ratio)s (Wald 2000)</translation>
    </message>
    <message>
        <source>likeness of structure, mean over the bands (Wang et al. 2004)</source>
        <translation>Ähnlichkeit der Struktur, Mittel über die Kanäle (Wang et al. 2004)</translation>
    </message>
    <message>
        <source>likeness of means, contrast and structure, mean over the bands (Wang and Bovik 2002)</source>
        <translation>Ähnlichkeit von Mittelwert, Kontrast und Struktur, Mittel über die Kanäle (Wang und Bovik 2002)</translation>
    </message>
    <message>
        <source>the same of whole spectra, in blocks of 32 × 32 pixels (Garzelli and Nencini 2009)</source>
        <translation>dasselbe für ganze Spektren, in Blöcken von 32 × 32 Pixeln (Garzelli und Nencini 2009)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>what the image would have to be multiplied by to come nearest</source>
        <translation>womit das Bild zu multiplizieren wäre, damit es am nächsten kommt</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in the one band.</source>
        <translation>Über %(pixels)s Pixel, in denen beide in dem einen Kanal Daten haben.</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in all %(count)s bands.</source>
        <translation>Über %(pixels)s Pixel, in denen beide in allen %(count)s Kanälen Daten haben.</translation>
    </message>
    <message>
        <source>SSIM and UIQI in Gaussian windows of 11 × 11 pixels.</source>
        <translation>SSIM und UIQI in Gauß-Fenstern von 11 × 11 Pixeln.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>How good %(image)s is</source>
        <translation>Wie gut %(image)s ist</translation>
    </message>
    <message>
        <source>%(pixels)s pixels, %(bands)s bands</source>
        <translation>%(pixels)s Pixel, %(bands)s Kanäle</translation>
    </message>
    <message>
        <source>Held against %(truth)s, and against the two images that it was made of: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Gemessen an %(truth)s und an den beiden Bildern, aus denen es gemacht ist: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Gemessen an %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against the two images that it was made of: &lt;strong&gt;no truth is known&lt;/strong&gt;, and what follows tells how well it agrees with them.</source>
        <translation>Gemessen an den beiden Bildern, aus denen es gemacht ist: &lt;strong&gt;eine Wahrheit ist nicht bekannt&lt;/strong&gt;, und das Folgende sagt, wie gut es mit ihnen übereinstimmt.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Where it errs</source>
        <translation>Wo die Fehler liegen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Wie gut ist das Bild?</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>PSNR over all bands, its peak %(peak)s: %(reason)s</source>
        <translation>PSNR über alle Kanäle, Spitzenwert %(peak)s: %(reason)s</translation>
    </message>
    <message>
        <source>Without a reference</source>
        <translation>Ohne Referenz</translation>
    </message>
    <message>
        <source>QNR; 1 is best, and no proof of a right image</source>
        <translation>QNR; 1 ist der beste Wert, aber kein Beweis für ein richtiges Bild</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square), its spectra by %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Die Werte des fusionierten Bilds weichen um &lt;b&gt;%(rmse)s&lt;/b&gt; in den Einheiten der Referenz ab (RMSE), seine Spektren um %(sam)s° (Spektralwinkel).</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square).</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Die Werte des fusionierten Bilds weichen um &lt;b&gt;%(rmse)s&lt;/b&gt; in den Einheiten der Referenz ab (RMSE).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look at the units.&lt;/b&gt; Multiplied by %(gain)s the image would come nearest to the reference: a part of the error is one of brightness.</source>
        <translation>&lt;b&gt;Auf die Einheiten achten.&lt;/b&gt; Mit %(gain)s multipliziert, käme das Bild der Referenz am nächsten: ein Teil des Fehlers ist einer der Helligkeit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Blurred as the hyperspectral sensor does it, the result differs from that image by %(hsi)s of its range; seen through the response, from the multispectral one by %(msi)s.</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Unscharf gemacht, wie der Hyperspektralsensor es tut, weicht das Ergebnis vom Hyperspektralbild um %(hsi)s von dessen Spanne ab; durch die Empfindlichkeit gesehen, vom Multispektralbild um %(msi)s.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; An image that agrees with both can be wrong in what neither of them sees. Indices without a reference order methods on one scene at best; a reference, or the error that the fusion itself tells, says more.</source>
        <translation>&lt;b&gt;Was das nicht heißt.&lt;/b&gt; Ein Bild, das mit beiden übereinstimmt, kann in dem falsch sein, was keines von ihnen sieht. Indizes ohne Referenz ordnen bestenfalls Verfahren für eine Szene; eine Referenz, oder der Fehler, den die Fusion selbst schätzt, sagt mehr.</translation>
    </message>
    <message>
        <source>That is a figure of the pair, not of a raster that another program made.</source>
        <translation>Diese Zahl gilt dem Bildpaar, nicht einem Raster, das ein anderes Programm gemacht hat.</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the reference</source>
        <translation>Wurzel des mittleren quadratischen Fehlers, in den Einheiten der Referenz</translation>
    </message>
    <message>
        <source>The whole place in the reference</source>
        <translation>Das ganze Gebiet in der Referenz</translation>
    </message>
    <message>
        <source>The whole place in the fused image</source>
        <translation>Das ganze Gebiet im fusionierten Bild</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch.</source>
        <translation>Beide in denselben Farben und mit derselben Kontraststreckung.</translation>
    </message>
    <message>
        <source>One pixel here is the mean of %(step)s × %(step)s.</source>
        <translation>Ein Pixel ist hier das Mittel von %(step)s × %(step)s.</translation>
    </message>
    <message>
        <source>Root mean square error over the bands</source>
        <translation>RMSE über die Kanäle</translation>
    </message>
    <message>
        <source>Map of the root mean square error over the bands</source>
        <translation>Karte der Wurzel des mittleren quadratischen Fehlers über die Kanäle</translation>
    </message>
    <message>
        <source>%(value)s or more</source>
        <translation>%(value)s oder mehr</translation>
    </message>
    <message>
        <source>Typically %(typical)s, in the units of the reference.</source>
        <translation>Typisch %(typical)s, in den Einheiten der Referenz.</translation>
    </message>
    <message>
        <source>Spectral angle</source>
        <translation>Spektralwinkel</translation>
    </message>
    <message>
        <source>Map of the spectral angle</source>
        <translation>Karte des Spektralwinkels</translation>
    </message>
    <message>
        <source>Typically %(typical)s°.</source>
        <translation>Typisch %(typical)s°.</translation>
    </message>
    <message>
        <source>Does it agree with the two images?</source>
        <translation>Stimmt es mit den beiden Bildern überein?</translation>
    </message>
    <message>
        <source>Indices without a reference</source>
        <translation>Indizes ohne Referenz</translation>
    </message>
    <message>
        <source>how much the bands’ likeness to one another changed, over %(count)s bands spread over the spectrum</source>
        <translation>wie sehr sich die Ähnlichkeit der Kanäle untereinander geändert hat, für %(count)s über das Spektrum verteilte Kanäle</translation>
    </message>
    <message>
        <source>how much each band’s likeness to the multispectral band nearest to it changed</source>
        <translation>wie sehr sich die Ähnlichkeit jedes Kanals mit dem ihm nächsten multispektralen Kanal geändert hat</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the hyperspectral image</source>
        <translation>Wurzel des mittleren quadratischen Fehlers, in den Einheiten des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>Band by band</source>
        <translation>Kanal für Kanal</translation>
    </message>
    <message>
        <source>The root mean square error of each band; the table has its values</source>
        <translation>Die Wurzel des mittleren quadratischen Fehlers jedes Kanals; die Werte stehen in der Tabelle</translation>
    </message>
    <message>
        <source>Root mean square error of each band.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jedes Kanals.</translation>
    </message>
    <message>
        <source>Table of one band</source>
        <translation>Tabelle eines Kanals</translation>
    </message>
    <message>
        <source>Table of %(count)s bands</source>
        <translation>Tabelle von %(count)s Kanälen</translation>
    </message>
    <message>
        <source>What was taken for the two sensors</source>
        <translation>Was für die beiden Sensoren angenommen wurde</translation>
    </message>
    <message>
        <source>Response, blur and shift, as the images or you told them: the agreement above is told through these.</source>
        <translation>Empfindlichkeit, Unschärfe und Verschiebung, aus den Bildern erschlossen oder angegeben: die Übereinstimmung oben ist mit ihnen berechnet.</translation>
    </message>
    <message>
        <source>SpectraMorph report</source>
        <translation>SpectraMorph-Bericht</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Parts of this report</source>
        <translation>Teile dieses Berichts</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Written by SpectraMorph for QGIS on %(finished)s. Everything is inside this file: it needs no network and may be passed on.</source>
        <translation>Geschrieben von SpectraMorph für QGIS am %(finished)s. Alles ist in dieser Datei enthalten: sie braucht kein Netz und darf weitergegeben werden.</translation>
    </message>
    <message>
        <source>Endmembers of %(image)s</source>
        <translation>Endmember von %(image)s</translation>
    </message>
    <message>
        <source>&lt;strong&gt;%(count)s pure spectra&lt;/strong&gt; (%(reason)s) whose mixtures make up %(pixels)s pixels of the image.</source>
        <translation>&lt;strong&gt;%(count)s reine Spektren&lt;/strong&gt; (%(reason)s), aus deren Mischungen %(pixels)s Pixel des Bilds bestehen.</translation>
    </message>
    <message>
        <source>How well they fit</source>
        <translation>Wie gut sie passen</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>How well do they describe the image?</source>
        <translation>Wie gut beschreiben sie das Bild?</translation>
    </message>
    <message>
        <source>Nearly all of it</source>
        <translation>Fast ganz</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Zum größten Teil</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>of the pixels’ spectra, by size, is a mixture of these</source>
        <translation>der Spektren der Pixel, dem Betrag nach, sind eine Mischung aus diesen</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; The spectra of the pixels were held against the nearest mixtures of these %(count)s endmembers, with fractions that are not negative and sum to 1; typically %(rest)s of their size was left over, noise included. A large rest says that materials are missing: ask for more endmembers.</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Die Spektren der Pixel wurden an den nächsten Mischungen dieser %(count)s Endmember gemessen, mit Anteilen, die nicht negativ sind und die Summe 1 haben; typischerweise blieben %(rest)s ihres Betrags übrig, Rauschen eingeschlossen. Ein großer Rest besagt, dass Materialien fehlen: dann mehr Endmember verlangen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A good fit does not prove that each endmember is a material. They are pixels of the image, cleared of noise, and a pixel may be a mixture itself; compare the curves with spectra that you know.</source>
        <translation>&lt;b&gt;Was das nicht heißt.&lt;/b&gt; Eine gute Anpassung beweist nicht, dass jeder Endmember ein Material ist. Die Endmember sind Pixel des Bilds, von Rauschen befreit, und ein Pixel kann selbst eine Mischung sein; die Kurven mit bekannten Spektren vergleichen.</translation>
    </message>
    <message>
        <source>The spectra</source>
        <translation>Die Spektren</translation>
    </message>
    <message>
        <source>In the units of the image, for the %(used)s of its %(bands)s bands that were used.</source>
        <translation>In den Einheiten des Bilds, für die %(used)s seiner %(bands)s Kanäle, die benutzt wurden.</translation>
    </message>
    <message>
        <source>%(least)s to %(most)s</source>
        <translation>%(least)s bis %(most)s</translation>
    </message>
    <message>
        <source>Each small curve is stretched to its own range, which stands below it.</source>
        <translation>Jede kleine Kurve ist auf ihre eigene Spanne gestreckt, die darunter steht.</translation>
    </message>
    <message>
        <source>%(hsi)s fused with %(msi)s</source>
        <translation>%(hsi)s, fusioniert mit %(msi)s</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und einem weiteren</translation>
    </message>
    <message>
        <source>and %(count)s more</source>
        <translation>und %(count)s weiteren</translation>
    </message>
    <message>
        <source>The hyperspectral image, with pixels of %(coarse)s %(coarse_unit)s, now has those of the multispectral one: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s times finer, %(bands)s bands&lt;/strong&gt;.</source>
        <translation>Das Hyperspektralbild mit Pixeln von %(coarse)s %(coarse_unit)s hat nun die des Multispektralbilds: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s-mal feiner, %(bands)s Kanäle&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>PSNR over all bands, told from the fit; its peak is the range of most values, %(peak)s</source>
        <translation>PSNR über alle Kanäle, aus der Anpassung geschätzt; Spitzenwert ist die Spanne der meisten Werte, %(peak)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by at least &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by at least %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Die Werte des fusionierten Bilds weichen um mindestens &lt;b&gt;%(rmse)s&lt;/b&gt; in den Einheiten des Hyperspektralbilds von der Wahrheit ab (RMSE), seine Spektren um mindestens %(sam)s° (Spektralwinkel).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image is likely to be farther off; by how much is not known.</source>
        <translation>Eine glatte Interpolation des Hyperspektralbilds läge wahrscheinlich weiter daneben; um wie viel, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image may be nearer to the truth.</source>
        <translation>Eine glatte Interpolation des Hyperspektralbilds kann der Wahrheit näher sein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by about &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by about %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Die Werte des fusionierten Bilds weichen um etwa &lt;b&gt;%(rmse)s&lt;/b&gt; in den Einheiten des Hyperspektralbilds von der Wahrheit ab (RMSE), seine Spektren um etwa %(sam)s° (Spektralwinkel).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be off by about %(times)s times as much.</source>
        <translation>Eine glatte Interpolation des Hyperspektralbilds läge etwa %(times)s-mal so weit daneben.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be about as near.</source>
        <translation>Eine glatte Interpolation des Hyperspektralbilds käme der Wahrheit etwa ebenso nahe.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be nearer: off by about %(times)s times as much.</source>
        <translation>Eine glatte Interpolation des Hyperspektralbilds käme der Wahrheit näher: Sie läge etwa %(times)s-mal so weit daneben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error that is told is a lower bound,&lt;/b&gt; for %(reason)s. The true error may be several times as large; nothing in the images tells by how much.</source>
        <translation>&lt;b&gt;Der angegebene Fehler ist nur eine Untergrenze,&lt;/b&gt; denn %(reason)s. Der wahre Fehler kann mehrmals so groß sein; um wie viel größer, verrät nichts in den Bildern.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; There is no truth to hold the image against: the figure is told from errors on pixels that the method did not learn from, and from how much finer the detail of the multispectral image is. On test scenes that it was not tuned on it lay within ± %(spread)s dB in two cases of three. It knows nothing of what both images show wrongly alike.</source>
        <translation>&lt;b&gt;Was das nicht heißt.&lt;/b&gt; Es gibt keine Wahrheit, an der sich das Bild messen ließe: die Zahl ist geschätzt, aus Fehlern an Pixeln, aus denen das Verfahren nicht gelernt hat, und daraus, wie viel feiner die Details des Multispektralbilds sind. In Testszenen, auf die diese Schätzung nicht abgestimmt war, lag sie in zwei von drei Fällen innerhalb von ± %(spread)s dB um den wahren Wert. Was beide Bilder gleichermaßen falsch zeigen, geht in sie nicht ein.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not told of the whole image:&lt;/b&gt; it counts the %(counted)s %% of the pixels on which the two images show the same. With the others, which lie under clouds, changes or gaps, the PSNR may be as low as %(psnr)s dB.</source>
        <translation>&lt;b&gt;Die Angabe gilt nicht dem ganzen Bild:&lt;/b&gt; sie zählt die %(counted)s %% der Pixel, in denen die beiden Bilder dasselbe zeigen. Mit den übrigen, die unter Wolken, Veränderungen oder Lücken liegen, kann das PSNR bis auf %(psnr)s dB sinken.</translation>
    </message>
    <message>
        <source>At the images’ own scale the gain is often smaller.</source>
        <translation>In der Auflösung der Bilder selbst ist der Gewinn oft kleiner.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>no figure for the error</source>
        <translation>keine Zahl für den Fehler</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not tell how near its result is to the truth. What follows tells how well the two images agree, not how good the result is.</source>
        <translation>Die Voreinstellung &lt;i&gt;%(preset)s&lt;/i&gt; sagt nicht, wie nahe ihr Ergebnis der Wahrheit kommt. Das Folgende sagt, wie gut die beiden Bilder übereinstimmen, nicht, wie gut das Ergebnis ist.</translation>
    </message>
    <message>
        <source>Do the bands agree?</source>
        <translation>Stimmen die Kanäle überein?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>einigermaßen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The band correlates by %(correlation)s with what it should see.</source>
        <translation>Korrelation des Kanals mit dem, was er sehen sollte: %(correlation)s.</translation>
    </message>
    <message>
        <source>The least, %(band)s, correlates by %(correlation)s with what it should see.</source>
        <translation>Niedrigste Korrelation eines Kanals mit dem, was er sehen sollte: %(correlation)s (%(band)s).</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off.</source>
        <translation>Die Anpassung der Radiometrie war ausgeschaltet.</translation>
    </message>
    <message>
        <source>Do the images lie right?</source>
        <translation>Liegen die Bilder richtig?</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off.</source>
        <translation>Die Suche nach einer Verschiebung war ausgeschaltet.</translation>
    </message>
    <message>
        <source>No shift between them (%(reason)s).</source>
        <translation>Keine Verschiebung zwischen ihnen (%(reason)s).</translation>
    </message>
    <message>
        <source>A shift of %(pixels)s hyperspectral pixels was removed.</source>
        <translation>Eine Verschiebung um %(pixels)s HSI-Pixel wurde entfernt.</translation>
    </message>
    <message>
        <source>A shift was found and not removed (%(reason)s).</source>
        <translation>Eine Verschiebung wurde gefunden und nicht entfernt (%(reason)s).</translation>
    </message>
    <message>
        <source>Does the HSI see what the MSI sees?</source>
        <translation>Sieht das HSI, was das MSI sieht?</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>Of each band, %(share)s at least lies where the hyperspectral image has bands.</source>
        <translation>Von jedem Kanal liegen mindestens %(share)s dort, wo das Hyperspektralbild Kanäle hat.</translation>
    </message>
    <message>
        <source>Does it agree with the MSI?</source>
        <translation>Stimmt das Ergebnis mit dem MSI überein?</translation>
    </message>
    <message>
        <source>Seen by the multispectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Vom Multispektralsensor gesehen, weicht das Ergebnis typischerweise um %(share)s vom MSI ab.</translation>
    </message>
    <message>
        <source>Does it agree with the HSI?</source>
        <translation>Stimmt das Ergebnis mit dem HSI überein?</translation>
    </message>
    <message>
        <source>Seen by the hyperspectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Vom Hyperspektralsensor gesehen, weicht das Ergebnis typischerweise um %(share)s vom HSI ab.</translation>
    </message>
    <message>
        <source>How much has a result?</source>
        <translation>Für wie viel gibt es ein Ergebnis?</translation>
    </message>
    <message>
        <source>Of the pixels of the multispectral image. Elsewhere one of the images has no data.</source>
        <translation>Von den Pixeln des Multispektralbilds. Anderswo hat eines der Bilder keine Daten.</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch (%(bands)s as red, green, blue). Before: the hyperspectral image, each pixel as it is.</source>
        <translation>Beide in denselben Farben und mit derselben Kontraststreckung (%(bands)s als Rot, Grün, Blau). Vorher: das Hyperspektralbild, jedes Pixel, wie es ist.</translation>
    </message>
    <message>
        <source>Drag across the picture, or use the arrow keys.</source>
        <translation>Über das Bild ziehen oder die Pfeiltasten benutzen.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>A detail of the place in the hyperspectral image before fusion</source>
        <translation>Ein Ausschnitt des Gebiets im Hyperspektralbild vor der Fusion</translation>
    </message>
    <message>
        <source>A detail of the place in the fused image</source>
        <translation>Ein Ausschnitt des Gebiets im fusionierten Bild</translation>
    </message>
    <message>
        <source>A detail at full resolution, where the two differ most.</source>
        <translation>Ein Ausschnitt in voller Auflösung, wo sich die beiden am meisten unterscheiden.</translation>
    </message>
    <message>
        <source>The whole place in the hyperspectral image before fusion</source>
        <translation>Das ganze Gebiet im Hyperspektralbild vor der Fusion</translation>
    </message>
    <message>
        <source>The whole place, %(width)s × %(height)s pixels.</source>
        <translation>Das ganze Gebiet, %(width)s × %(height)s Pixel.</translation>
    </message>
    <message>
        <source>The whole place in the fused image, with the detail framed</source>
        <translation>Das ganze Gebiet im fusionierten Bild, der Ausschnitt umrahmt</translation>
    </message>
    <message>
        <source>The whole place, fused; one pixel here is the mean of %(step)s × %(step)s. The detail above is framed.</source>
        <translation>Das ganze Gebiet, fusioniert; ein Pixel ist hier das Mittel von %(step)s × %(step)s. Der Ausschnitt oben ist umrahmt.</translation>
    </message>
    <message>
        <source>What the image is mixed from</source>
        <translation>Woraus das Bild gemischt ist</translation>
    </message>
    <message>
        <source>Each pixel is shown as a mixture of %(materials)s materials (%(why_materials)s). Unless they come from a library of yours they are spectra of pixels of your own image. A name such as “vegetation-like” says what the curve looks like, not what is there. The fused image itself is made of %(endmembers)s spectra (%(why_endmembers)s), because a material is not the same everywhere.</source>
        <translation>Jedes Pixel wird als Mischung von %(materials)s Materialien gezeigt (%(why_materials)s). Wenn sie nicht aus einer angegebenen Bibliothek kommen, sind es Spektren von Pixeln des Bilds selbst. Ein Name wie „vegetationsähnlich“ sagt, wie die Kurve aussieht, nicht, was dort ist. Das fusionierte Bild selbst besteht aus %(endmembers)s Spektren (%(why_endmembers)s), weil ein Material nicht überall dasselbe ist.</translation>
    </message>
    <message>
        <source>Map of the fraction of %(name)s: %(share)s of the place</source>
        <translation>Karte des Anteils von „%(name)s“: %(share)s des Gebiets</translation>
    </message>
    <message>
        <source>%(share)s of the place</source>
        <translation>%(share)s des Gebiets</translation>
    </message>
    <message>
        <source>1: all of the pixel</source>
        <translation>1: das ganze Pixel</translation>
    </message>
    <message>
        <source>Maps: the fraction of each material in a pixel, from 0 to 1; in every pixel they sum to 1. Curves below a map are each stretched to their own range.</source>
        <translation>Karten: der Anteil jedes Materials an einem Pixel, von 0 bis 1; in jedem Pixel ist ihre Summe 1. Die Kurven unter den Karten sind jede auf ihre eigene Spanne gestreckt.</translation>
    </message>
    <message>
        <source>Where it is likely to be wrong</source>
        <translation>Wo das Bild wahrscheinlich falsch ist</translation>
    </message>
    <message>
        <source>In which bands</source>
        <translation>In welchen Kanälen</translation>
    </message>
    <message>
        <source>The root mean square error of each band, from %(least)s to %(most)s</source>
        <translation>Die Wurzel des mittleren quadratischen Fehlers jedes Kanals, von %(least)s bis %(most)s</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image: a lower bound.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jedes Kanals, in den Einheiten des Hyperspektralbilds: eine Untergrenze.</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers jedes Kanals, in den Einheiten des Hyperspektralbilds.</translation>
    </message>
    <message>
        <source>In a pixel where the map holds 1, a band is off by less than %(to_68)s times this in 68 of 100 cases, by less than %(to_90)s times in 90.</source>
        <translation>In einem Pixel, in dem die Karte 1 zeigt, weicht ein Kanal in 68 von 100 Fällen um weniger als das %(to_68)s-Fache dieses Werts ab, in 90 um weniger als das %(to_90)s-Fache.</translation>
    </message>
    <message>
        <source>In which places</source>
        <translation>An welchen Stellen</translation>
    </message>
    <message>
        <source>Map of how large the error is likely to be, 1 being its mean</source>
        <translation>Karte der wahrscheinlichen Größe des Fehlers; 1 ist sein Mittel</translation>
    </message>
    <message>
        <source>%(value)s × the mean error, or more</source>
        <translation>%(value)s × mittlerer Fehler oder mehr</translation>
    </message>
    <message>
        <source>How large the error of a pixel is likely to be; 1 is the mean. It orders places better than chance (its rank correlation with errors on pixels that were held out is %(correlation)s) and tells of no single pixel.</source>
        <translation>Wie groß der Fehler eines Pixels wahrscheinlich ist; 1 ist das Mittel. Die Karte ordnet Stellen besser als der Zufall (ihre Rangkorrelation mit Fehlern an zurückgehaltenen Pixeln ist %(correlation)s) und sagt nichts über ein einzelnes Pixel.</translation>
    </message>
    <message>
        <source>Where in the image it errs cannot be told from these images: only places where an image is missing, or the two show different things, stand out.</source>
        <translation>Wo das fusionierte Bild falsch ist, lässt sich aus diesen Bildern nicht sagen: nur Stellen, an denen ein Bild fehlt oder die beiden Verschiedenes zeigen, treten hervor.</translation>
    </message>
    <message>
        <source>Where the result and the images disagree</source>
        <translation>Wo Ergebnis und Bilder nicht übereinstimmen</translation>
    </message>
    <message>
        <source>With the multispectral image</source>
        <translation>Mit dem Multispektralbild</translation>
    </message>
    <message>
        <source>Map of the misfit with the multispectral image, typically %(share)s of the signal</source>
        <translation>Karte der Abweichung vom Multispektralbild, typisch %(share)s des Signals</translation>
    </message>
    <message>
        <source>With the hyperspectral image</source>
        <translation>Mit dem Hyperspektralbild</translation>
    </message>
    <message>
        <source>Map of the misfit with the hyperspectral image, typically %(share)s of the signal</source>
        <translation>Karte der Abweichung vom Hyperspektralbild, typisch %(share)s des Signals</translation>
    </message>
    <message>
        <source>The fused image is seen through each sensor again and held against what that sensor really saw; the maps show the root mean square difference over the bands. Bright places, as clouds, shadows and what changed between the dates, are to be distrusted. Small values everywhere mean agreement with both images, not truth.</source>
        <translation>Das fusionierte Bild wird noch einmal mit jedem der Sensoren gesehen und an dem gemessen, was dieser Sensor wirklich gesehen hat; die Karten zeigen die Wurzel der mittleren quadratischen Differenz über die Kanäle. Hellen Stellen, etwa Wolken, Schatten und Veränderungen zwischen den Aufnahmedaten, ist zu misstrauen. Kleine Werte überall bedeuten Übereinstimmung mit beiden Bildern, nicht Wahrheit.</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not hold its result against the images again.</source>
        <translation>Die Voreinstellung &lt;i&gt;%(preset)s&lt;/i&gt; misst ihr Ergebnis nicht noch einmal an den Bildern.</translation>
    </message>
    <message>
        <source>How the two sensors see</source>
        <translation>Wie die beiden Sensoren sehen</translation>
    </message>
    <message>
        <source>What the network learned from: %(training)s.</source>
        <translation>Woraus das Netz gelernt hat: %(training)s.</translation>
    </message>
    <message>
        <source>It also sees the hyperspectral image’s own spectrum at each pixel.</source>
        <translation>Es sieht an jedem Pixel auch das Spektrum des Hyperspektralbilds selbst.</translation>
    </message>
    <message>
        <source>One thing to look at first</source>
        <translation>Zuerst zu beachten: ein Punkt</translation>
    </message>
    <message>
        <source>%(count)s things to look at first</source>
        <translation>Zuerst zu beachten: %(count)s Punkte</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>How much of the picture shows “%(name)s”</source>
        <translation>Wie viel der Darstellung „%(name)s“ zeigt</translation>
    </message>
    <message>
        <source>Typically %(typical)s in the units of the hyperspectral image, %(share)s of its signal.</source>
        <translation>Typisch %(typical)s in den Einheiten des Hyperspektralbilds, %(share)s seines Signals.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° nearer to the true ones.</source>
        <translation>&lt;b&gt;Ein Test eine Stufe gröber.&lt;/b&gt; Beide Bilder wurden %(ratio)s-mal gröber gemacht und mit diesem Programm fusioniert; dort ist das richtige Ergebnis bekannt. In diesem Test betrug der Gewinn der Fusion gegenüber glatter Interpolation &lt;b&gt;%(gain)s dB&lt;/b&gt;, und ihre Spektren lagen um %(angle)s° näher an den wahren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° farther from the true ones.</source>
        <translation>&lt;b&gt;Ein Test eine Stufe gröber.&lt;/b&gt; Beide Bilder wurden %(ratio)s-mal gröber gemacht und mit diesem Programm fusioniert; dort ist das richtige Ergebnis bekannt. In diesem Test betrug der Gewinn der Fusion gegenüber glatter Interpolation &lt;b&gt;%(gain)s dB&lt;/b&gt;, und ihre Spektren lagen um %(angle)s° weiter von den wahren entfernt.</translation>
    </message>
    <message>
        <source>Colours from %(low)s to %(high)s</source>
        <translation>Farben von %(low)s bis %(high)s</translation>
    </message>
    <message>
        <source>Endmember %(number)s</source>
        <translation>Endmember %(number)s</translation>
    </message>
    <message>
        <source>The spectra of %(count)s endmembers; the endmember table holds their values</source>
        <translation>Die Spektren von %(count)s Endmembern; ihre Werte stehen in der Tabelle der Endmember</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where one band of the hyperspectral image was left out or the sensor sees nothing.</source>
        <translation>Linien sind, auf schattiertem Grund, unterbrochen, wo ein Kanal des Hyperspektralbilds weggelassen wurde oder der Sensor nichts sieht.</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where %(count)s bands of the hyperspectral image were left out or the sensor sees nothing.</source>
        <translation>Linien sind, auf schattiertem Grund, unterbrochen, wo %(count)s Kanäle des Hyperspektralbilds weggelassen wurden oder der Sensor nichts sieht.</translation>
    </message>
    <message>
        <source>Left out: %(listed)s.</source>
        <translation>Weggelassen: %(listed)s.</translation>
    </message>
    <message>
        <source>The file tells no wavelengths: bands are counted.</source>
        <translation>Die Datei nennt keine Wellenlängen: die Kanäle sind durchgezählt.</translation>
    </message>
    <message>
        <source>Point at a name to see its curve alone.</source>
        <translation>Auf einen Namen zeigen, um nur dessen Kurve zu sehen.</translation>
    </message>
    <message>
        <source>Table of bands</source>
        <translation>Tabelle der Kanäle</translation>
    </message>
    <message>
        <source>Centre, nm</source>
        <translation>Mitte, nm</translation>
    </message>
    <message>
        <source>Width, nm</source>
        <translation>Breite, nm</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Left out as changed</source>
        <translation>Als verändert weggelassen</translation>
    </message>
    <message>
        <source>Seen by the HSI</source>
        <translation>Vom HSI gesehen</translation>
    </message>
    <message>
        <source>Overlap with the nominal band</source>
        <translation>Überlappung mit dem nominellen Kanal</translation>
    </message>
    <message>
        <source>&lt;b&gt;Correlation&lt;/b&gt;: how well the band agrees with what it should see of the hyperspectral image; 1 is perfect, below %(least)s is warned of. &lt;b&gt;Gain and offset&lt;/b&gt; put its values into the units of the hyperspectral image. &lt;b&gt;Left out as changed&lt;/b&gt;: pixels with clouds or change, which nothing was learned from.</source>
        <translation>&lt;b&gt;Korrelation&lt;/b&gt;: wie gut der Kanal mit dem übereinstimmt, was er vom Hyperspektralbild sehen sollte; 1 ist vollkommen, unter %(least)s wird gewarnt. &lt;b&gt;Verstärkung und Versatz&lt;/b&gt; bringen seine Werte in die Einheiten des Hyperspektralbilds. &lt;b&gt;Als verändert weggelassen&lt;/b&gt;: Pixel mit Wolken oder Veränderungen, aus denen nichts gelernt wurde.</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off: the values of both images were taken to be in the same units.</source>
        <translation>Die Anpassung der Radiometrie war ausgeschaltet: es wurde angenommen, dass die Werte beider Bilder dieselben Einheiten haben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Seen by the HSI&lt;/b&gt;: the share of what the band sees where the hyperspectral image has bands.</source>
        <translation>&lt;b&gt;Vom HSI gesehen&lt;/b&gt;: der Teil dessen, was der Kanal sieht, der dort liegt, wo das Hyperspektralbild Kanäle hat.</translation>
    </message>
    <message>
        <source>What each band of the multispectral image sees of the spectrum</source>
        <translation>Was jeder Kanal des Multispektralbilds vom Spektrum sieht</translation>
    </message>
    <message>
        <source>Relative response of the bands over wavelength; the table of bands has their centres and widths</source>
        <translation>Relative Empfindlichkeit der Kanäle über der Wellenlänge; Mitten und Breiten stehen in der Tabelle der Kanäle</translation>
    </message>
    <message>
        <source>Solid: the response used, as the bands of the hyperspectral image sample it (%(reason)s).</source>
        <translation>Durchgezogen: die benutzte Empfindlichkeit, wie die Kanäle des Hyperspektralbilds sie abtasten (%(reason)s).</translation>
    </message>
    <message>
        <source>Dashed: the nearest bands in the catalogue of sensors, %(origin)s; a likeness, and no proof of what the sensor is.</source>
        <translation>Gestrichelt: die ähnlichsten Kanäle im Katalog der Sensoren, %(origin)s; eine Ähnlichkeit und kein Beweis dafür, welcher Sensor es ist.</translation>
    </message>
    <message>
        <source>Dashed: the nominal one, %(origin)s.</source>
        <translation>Gestrichelt: die nominelle, %(origin)s.</translation>
    </message>
    <message>
        <source>No nominal response is known to compare it with.</source>
        <translation>Eine nominelle Empfindlichkeit zum Vergleich ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How blurred the hyperspectral image is</source>
        <translation>Wie unscharf das Hyperspektralbild ist</translation>
    </message>
    <message>
        <source>Profile of the blur across a pixel: its width at half maximum is %(used)s pixels of the hyperspectral image, that of the nominal one %(nominal)s</source>
        <translation>Profil der Unschärfe quer über ein Pixel: ihre Halbwertsbreite beträgt %(used)s Pixel des Hyperspektralbilds, die der nominellen %(nominal)s</translation>
    </message>
    <message>
        <source>across</source>
        <translation>quer, entlang der Zeilen</translation>
    </message>
    <message>
        <source>down, along columns</source>
        <translation>längs, entlang der Spalten</translation>
    </message>
    <message>
        <source>nominal: optics as wide as a pixel</source>
        <translation>nominell: Optik so breit wie ein Pixel</translation>
    </message>
    <message>
        <source>The blur used, seen from above, over 5 by 5 pixels of the hyperspectral image</source>
        <translation>Die benutzte Unschärfe, von oben gesehen, über 5 mal 5 Pixel des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>The nominal blur, seen from above, in the same colours</source>
        <translation>Die nominelle Unschärfe, von oben gesehen, in denselben Farben</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominell</translation>
    </message>
    <message>
        <source>How much of one hyperspectral pixel’s value comes from how far away. The pixel itself is shaded; what lies outside it comes from its neighbours. From above: 5 × 5 pixels.</source>
        <translation>Wie viel vom Wert eines HSI-Pixels aus welcher Entfernung kommt. Das Pixel selbst ist schattiert; was außerhalb liegt, kommt von seinen Nachbarn. Von oben: 5 × 5 Pixel.</translation>
    </message>
    <message>
        <source>How the two images lie over one another</source>
        <translation>Wie die beiden Bilder übereinander liegen</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off: the georeferencing of both images was believed.</source>
        <translation>Die Suche nach einer Verschiebung war ausgeschaltet: die Georeferenzierung beider Bilder wurde als richtig angenommen.</translation>
    </message>
    <message>
        <source>The shift as an arrow in a square of one pixel of the hyperspectral image</source>
        <translation>Die Verschiebung als Pfeil in einem Quadrat von einem Pixel des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s up</source>
        <translation>%(across)s Pixel nach links, %(down)s nach oben</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s down</source>
        <translation>%(across)s Pixel nach links, %(down)s nach unten</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s up</source>
        <translation>%(across)s Pixel nach rechts, %(down)s nach oben</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s down</source>
        <translation>%(across)s Pixel nach rechts, %(down)s nach unten</translation>
    </message>
    <message>
        <source>%(across)s %(unit)s and %(down)s %(unit)s on the ground</source>
        <translation>%(across)s %(unit)s und %(down)s %(unit)s am Boden</translation>
    </message>
    <message>
        <source>They lie right (%(reason)s).</source>
        <translation>Sie liegen richtig (%(reason)s).</translation>
    </message>
    <message>
        <source>Removed (%(reason)s).</source>
        <translation>Entfernt (%(reason)s).</translation>
    </message>
    <message>
        <source>Not removed (%(reason)s).</source>
        <translation>Nicht entfernt (%(reason)s).</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image lies off where the hyperspectral image has it, in pixels of the latter; the square is one such pixel.</source>
        <translation>Wie weit der Inhalt des Multispektralbilds neben der Stelle liegt, an der das Hyperspektralbild ihn hat, in dessen Pixeln; das Quadrat ist ein solches Pixel.</translation>
    </message>
    <message>
        <source>Fused raster</source>
        <translation>Fusioniertes Raster</translation>
    </message>
    <message>
        <source>The images that were read</source>
        <translation>Die gelesenen Bilder</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Bezugssystem</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>This run, and how to repeat it</source>
        <translation>Dieser Lauf und wie er sich wiederholen lässt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Aufzeichnung des Laufs</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%(finished)s, after %(seconds)s seconds</source>
        <translation>%(finished)s, nach %(seconds)s Sekunden</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Gerechnet auf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Again, from a terminal</source>
        <translation>Erneut ausführen, im Terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>With the Python of the engine, which &lt;i&gt;Engine status&lt;/i&gt; in QGIS names. In QGIS itself: &lt;i&gt;Processing ▸ History&lt;/i&gt;, then double-click the run.</source>
        <translation>Mit dem Python der Rechenumgebung, das &lt;i&gt;Zustand der Rechenumgebung&lt;/i&gt; in QGIS nennt. In QGIS selbst: &lt;i&gt;Verarbeitung ▸ Protokoll&lt;/i&gt;, dann den Lauf doppelt anklicken.</translation>
    </message>
    <message>
        <source>Log (one line)</source>
        <translation>Protokoll (eine Zeile)</translation>
    </message>
    <message>
        <source>Log (%(count)s lines)</source>
        <translation>Protokoll (%(count)s Zeilen)</translation>
    </message>
    <message>
        <source>What %(image)s sees of the spectrum</source>
        <translation>Was %(image)s vom Spektrum sieht</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;one band&lt;/strong&gt;, estimated by how it agrees with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Spektrale Empfindlichkeit von &lt;strong&gt;einem Kanal&lt;/strong&gt;, danach geschätzt, wie er mit %(image)s übereinstimmt, samt der Unschärfe dieses Bilds und der Verschiebung zwischen beiden.</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;%(count)s bands&lt;/strong&gt;, estimated by how they agree with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Spektrale Empfindlichkeit von &lt;strong&gt;%(count)s Kanälen&lt;/strong&gt;, danach geschätzt, wie sie mit %(image)s übereinstimmen, samt der Unschärfe dieses Bilds und der Verschiebung zwischen beiden.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher die Schätzung ist</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Wie sicher ist die Schätzung?</translation>
    </message>
    <message>
        <source>The bands agree well</source>
        <translation>Die Kanäle stimmen gut überein</translation>
    </message>
    <message>
        <source>The bands agree fairly</source>
        <translation>Die Kanäle stimmen einigermaßen überein</translation>
    </message>
    <message>
        <source>Not all bands agree</source>
        <translation>Nicht alle Kanäle stimmen überein</translation>
    </message>
    <message>
        <source>correlation of the band that agrees least, %(band)s</source>
        <translation>Korrelation des Kanals, der am wenigsten übereinstimmt, %(band)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Seen through the estimated response, the hyperspectral image correlates with each band of the multispectral one at least so well; 1 is perfect.</source>
        <translation>&lt;b&gt;Was das heißt.&lt;/b&gt; Durch die geschätzte Empfindlichkeit gesehen, gleicht das Hyperspektralbild jedem Kanal des Multispektralbilds mit mindestens dieser Korrelation; 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A pair of images tells a response only as far as the materials in it differ: curves of another shape may explain it as well. Centres are told better than widths, and widths better than shapes. Where the maker publishes the response, use that.</source>
        <translation>&lt;b&gt;Was das nicht heißt.&lt;/b&gt; Ein Bildpaar verrät eine Empfindlichkeit nur so weit, wie sich die Materialien darin unterscheiden: Kurven anderer Form können es ebenso gut erklären. Mitten sind besser bestimmt als Breiten, und Breiten besser als Formen. Wenn der Hersteller die Empfindlichkeit veröffentlicht, ist diese vorzuziehen.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Die Kanäle</translation>
    </message>
</context>
</TS>
