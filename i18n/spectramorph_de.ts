<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>SpectraMorph</name>
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

The HSI is taken apart into a few pure spectra (endmembers). A small neural network learns from the HSI how much of each lies in a pixel (abundances), given what the sensor of the MSI sees of it, and is then applied to every fine pixel. The preset sharp also estimates the blur of the HSI and makes the result agree with both images.

Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate reference systems and extents, and a shift between them is found and removed. The bands of the MSI may lie in several files.

The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths and widths given here or in its file, from the name of its sensor, or is estimated from the two images.

The method is SpectraMorph (arXiv 2510.20814).</source>
        <translation>Fusioniert ein Hyperspektralbild (HSI: viele schmale Kanäle, grobe Pixel) mit einem Multispektralbild (MSI: wenige Kanäle, feine Pixel) desselben Orts und möglichst desselben Tags. Das Ergebnis hat die Kanäle des HSI und die Pixel des MSI.

Das HSI wird in wenige reine Spektren (Endmember) zerlegt. Ein kleines neuronales Netz lernt am HSI, wie viel von jedem in einem Pixel liegt (Abundanzen), wenn bekannt ist, was der Sensor des MSI davon sieht, und wird dann auf jedes feine Pixel angewandt. Die Voreinstellung sharp schätzt auch die Unschärfe des HSI und sorgt dafür, dass das Ergebnis mit beiden Bildern übereinstimmt.

Nichts muss vorher zugeschnitten, reprojiziert oder ausgerichtet werden: die Bilder können verschiedene Koordinatenbezugssysteme und Ausdehnungen haben, und eine Verschiebung zwischen ihnen wird gefunden und entfernt. Die Kanäle des MSI können in mehreren Dateien liegen.

Die Wellenlängen des HSI werden aus seiner Datei gelesen. Wie die Kanäle des MSI das Spektrum sehen, kommt aus einer Tabelle der spektralen Empfindlichkeit, aus Wellenlängen und Breiten, die hier oder in seiner Datei angegeben sind, aus dem Namen seines Sensors, oder es wird aus den beiden Bildern geschätzt.

Das Verfahren ist SpectraMorph (arXiv 2510.20814).</translation>
    </message>
    <message>
        <source>Image whose georeferencing is trusted</source>
        <translation>Bild, dessen Georeferenzierung gilt</translation>
    </message>
    <message>
        <source>Where the two images are shifted against one another, the fused one lines up with this one: msi or hsi.</source>
        <translation>Wenn die beiden Bilder gegeneinander verschoben sind, liegt das fusionierte so wie dieses: msi oder hsi.</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. 0: as many as the data show; with the preset published 7, as in the paper.</source>
        <translation>Aus wie vielen reinen Spektren (Endmembern) das Bild gemischt sein soll. 0: so viele, wie die Daten zeigen; mit der Voreinstellung published 7, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Sensor des Multispektralbilds</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. auto: what is given below or in the file of the MSI, or the sensor that the names of its bands tell; where nothing tells the response, it is estimated. estimated: always from the two images.</source>
        <translation>Ein Sensor, dessen spektrale Empfindlichkeit bekannt ist. auto: was unten oder in der Datei des MSI angegeben ist, oder der Sensor, den die Namen seiner Kanäle nennen; wenn nichts die Empfindlichkeit nennt, wird sie geschätzt. estimated: immer aus den beiden Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Spektrale Empfindlichkeiten (*.csv *.txt *.sli *.geojson);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Spectral response of the multispectral image</source>
        <translation>Spektrale Empfindlichkeit des Multispektralbilds</translation>
    </message>
    <message>
        <source>A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the sensor's maker publishes it.</source>
        <translation>Eine Tabelle (CSV) mit Wellenlängen in der ersten Spalte und dann einer Spalte für jeden Kanal des MSI, eine ENVI-Spektralbibliothek (.sli) oder eine der EnMAP-Box (.geojson). Die beste Wahl, wenn der Hersteller des Sensors sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Wellenlängen der multispektralen Kanäle (nm)</translation>
    </message>
    <message>
        <source>Centre wavelengths in nanometres, in the order of the bands, such as 665, 560, 490. For an MSI without a response table whose file tells no wavelengths.</source>
        <translation>Zentralwellenlängen in Nanometern, in der Reihenfolge der Kanäle, etwa 665, 560, 490. Für ein MSI ohne Tabelle der Empfindlichkeit, dessen Datei keine Wellenlängen nennt.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (FWHM, nm)</source>
        <translation>Breiten der multispektralen Kanäle (FWHM, nm)</translation>
    </message>
    <message>
        <source>Full widths at half maximum in nanometres, in the order of the bands, such as 30, 35, 65.</source>
        <translation>Halbwertsbreiten in Nanometern, in der Reihenfolge der Kanäle, etwa 30, 35, 65.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>The method and its settings. sharp: the result agrees with both images; takes seconds. published: those of the paper; takes minutes on a CPU.</source>
        <translation>Das Verfahren und seine Einstellungen. sharp: das Ergebnis stimmt mit beiden Bildern überein; dauert Sekunden. published: die der Veröffentlichung; dauert Minuten auf einer CPU.</translation>
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
        <source>Remove the shift between the images</source>
        <translation>Verschiebung zwischen den Bildern entfernen</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; the log tells what was found.</source>
        <translation>Schätzt, wie weit die beiden Bilder gegeneinander verschoben sind, und entfernt das; das Protokoll sagt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Known shift (columns, rows)</source>
        <translation>Bekannte Verschiebung (Spalten, Zeilen)</translation>
    </message>
    <message>
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2. Where it is left empty the shift is estimated.</source>
        <translation>Wie weit der Inhalt des MSI rechts von und unter der Stelle liegt, an der das HSI ihn hat, in Pixeln des HSI, etwa 0.4, -1.2. Bleibt das Feld leer, wird die Verschiebung geschätzt.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*.*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Point spread function of the hyperspectral image</source>
        <translation>Punktspreizfunktion des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>For the preset sharp, where it is known: a square table (CSV) of the weights of fine pixels around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left empty the blur is estimated from the images.</source>
        <translation>Für die Voreinstellung sharp, wenn sie bekannt ist: eine quadratische Tabelle (CSV) der Gewichte feiner Pixel um die Mitte eines groben, wie „Spektrale Empfindlichkeit schätzen“ sie schreibt. Bleibt das Feld leer, wird die Unschärfe aus den Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Match the radiometry of the multispectral image</source>
        <translation>Radiometrie des Multispektralbilds anpassen</translation>
    </message>
    <message>
        <source>Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on unless both images are in the same, well calibrated units.</source>
        <translation>Passt Verstärkung und Versatz jedes Kanals des MSI an das an, was er vom HSI sehen sollte. Lassen Sie es an, es sei denn, beide Bilder haben dieselben, gut kalibrierten Einheiten.</translation>
    </message>
    <message>
        <source>Scale of the multispectral values (0: fitted)</source>
        <translation>Faktor der multispektralen Werte (0: angepasst)</translation>
    </message>
    <message>
        <source>What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where that is known.</source>
        <translation>Womit die Werte des MSI multipliziert werden, damit sie die Einheiten des HSI haben, etwa 0.0001, wenn das bekannt ist.</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <translation>Woraus das Netz lernt</translation>
    </message>
    <message>
        <source>For the preset sharp only. response: the HSI as the MSI would see it; images: the MSI as the HSI would see it; both; auto: what does better on pixels that are held back.</source>
        <translation>Nur für die Voreinstellung sharp. response: das HSI, wie das MSI es sähe; images: das MSI, wie das HSI es sähe; both: beides; auto: was an zurückgehaltenen Pixeln besser abschneidet.</translation>
    </message>
    <message>
        <source>Coarse spectral prior</source>
        <translation>Grobes spektrales Vorwissen</translation>
    </message>
    <message>
        <source>For the preset published only: whether the network also sees the spectrum of the HSI at each pixel. It helps where the MSI has one or two bands; auto turns it on there and off elsewhere.</source>
        <translation>Nur für die Voreinstellung published: ob das Netz auch das Spektrum des HSI an jedem Pixel sieht. Das hilft, wenn das MSI einen oder zwei Kanäle hat; auto schaltet es dort ein und sonst aus.</translation>
    </message>
    <message>
        <source>Assess the gain over interpolation</source>
        <translation>Gewinn gegenüber der Interpolation bewerten</translation>
    </message>
    <message>
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes than mere interpolation of the HSI.</source>
        <translation>Fusioniert auch bei verringerter Auflösung, wo die Wahrheit bekannt ist, und sagt im Protokoll, wie viel näher die Fusion ihr kommt als bloße Interpolation des HSI.</translation>
    </message>
    <message>
        <source>Data type of the fused image</source>
        <translation>Datentyp des fusionierten Bilds</translation>
    </message>
    <message>
        <source>same: the data type and scaling of the HSI; float32: physical values, twice or four times as large.</source>
        <translation>same: Datentyp und Skalierung des HSI; float32: physikalische Werte, zwei- oder viermal so groß.</translation>
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
        <source>Fused image</source>
        <translation>Fusioniertes Bild</translation>
    </message>
    <message>
        <source>The hyperspectral image with fine pixels to write (GeoTIFF).</source>
        <translation>Das zu schreibende Hyperspektralbild mit feinen Pixeln (GeoTIFF).</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Abundanzkarten</translation>
    </message>
    <message>
        <source>How much of each endmember lies in each fine pixel, one band an endmember (GeoTIFF).</source>
        <translation>Wie viel von jedem Endmember in jedem feinen Pixel liegt, ein Kanal je Endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>The table of the endmembers' spectra (CSV).</source>
        <translation>Die Tabelle der Spektren der Endmember (CSV).</translation>
    </message>
    <message>
        <source>SpectraMorph models (*.safetensors)</source>
        <translation>SpectraMorph-Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Angepasstes Modell</translation>
    </message>
    <message>
        <source>The fitted model, from which “Export abundance maps” makes maps of the same or another image of this sensor later.</source>
        <translation>Das angepasste Modell, aus dem „Abundanzkarten exportieren“ später Karten desselben oder eines anderen Bilds dieses Sensors macht.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the preset sharp only.</source>
        <translation>Wie weit das Ergebnis davon entfernt ist, mit jedem der Bilder übereinzustimmen, in den Einheiten des HSI: ein Kanal für das MSI und einer für das HSI (GeoTIFF). Große Werte zeigen Stellen, denen nicht zu trauen ist. Nur für die Voreinstellung sharp.</translation>
    </message>
    <message>
        <source>Endmembers used</source>
        <translation>Benutzte Endmember</translation>
    </message>
    <message>
        <source>Preset used</source>
        <translation>Benutzte Voreinstellung</translation>
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

Das Ergebnis ist eine Tabelle, die „Hyperspektral- und Multispektralbild fusionieren“ als spektrale Empfindlichkeit nimmt. Die Fusion schätzt sie auch selbst, wenn nichts die Empfindlichkeit nennt: hier können Sie sie ansehen, berichtigen oder für andere Bilder des Sensors verwenden.

Nichts muss vorher zugeschnitten oder reprojiziert werden: die Bilder können verschiedene Koordinatenbezugssysteme und Ausdehnungen haben. Kanäle, die Wellenlängen außerhalb derer des HSI sehen, lassen sich nicht bestimmen; das zeigt sich an ihrer niedrigen Korrelation.</translation>
    </message>
    <message>
        <source>Spectral response</source>
        <translation>Spektrale Empfindlichkeit</translation>
    </message>
    <message>
        <source>The table to write (CSV): wavelengths in the first column, then one column for each band of the MSI.</source>
        <translation>Die zu schreibende Tabelle (CSV): Wellenlängen in der ersten Spalte, dann eine Spalte für jeden Kanal des MSI.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
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
        <source>A page with the curves of the bands and the blur of the HSI (HTML).</source>
        <translation>Eine Seite mit den Kurven der Kanäle und der Unschärfe des HSI (HTML).</translation>
    </message>
    <message>
        <source>Hyperspectral image</source>
        <translation>Hyperspektralbild</translation>
    </message>
    <message>
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths.</source>
        <translation>Das Raster mit vielen schmalen Kanälen und groben Pixeln (HSI). Seine Datei, oder ein ENVI-Header daneben, nennt die Wellenlängen der Kanäle.</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Multispektralbild(er)</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids.</source>
        <translation>Das Raster desselben Orts mit wenigen Kanälen und feinen Pixeln (MSI); ein panchromatischer Kanal genügt. Mehrere Raster, etwa Kanäle in eigenen Dateien, werden in ihrer Reihenfolge gestapelt, auf das feinste ihrer Gitter.</translation>
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
        <source>Mask of the multispectral image</source>
        <translation>Maske des Multispektralbilds</translation>
    </message>
    <message>
        <source>A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on clouds, the MSI is not used.</source>
        <translation>Ein Raster auf dem Gitter des MSI, bei mehreren auf dem des feinsten: wo es nicht 0 ist, etwa auf Wolken, wird das MSI nicht benutzt.</translation>
    </message>
    <message>
        <source>Number of endmembers (0: automatic)</source>
        <translation>Zahl der Endmember (0: automatisch)</translation>
    </message>
    <message>
        <source>Device (auto, cpu, cuda, cuda:N or mps)</source>
        <translation>Gerät (auto, cpu, cuda, cuda:N oder mps)</translation>
    </message>
    <message>
        <source>Where to compute: cpu, cuda (an NVIDIA GPU, cuda:1 for the second one) or mps (an Apple GPU). With auto the fastest one that works is taken; the log says which and why.</source>
        <translation>Wo gerechnet wird: cpu, cuda (eine NVIDIA-GPU, cuda:1 für die zweite) oder mps (eine Apple-GPU). Mit auto wird das schnellste genommen, das arbeitet; das Protokoll sagt, welches und warum.</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>How many CPU cores to compute on. 0: all but one, which stays free for QGIS.</source>
        <translation>Auf wie vielen CPU-Kernen gerechnet wird. 0: auf allen bis auf einen, der für QGIS frei bleibt.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Benutztes Gerät</translation>
    </message>
    <message>
        <source>Lowest correlation of a band after matching</source>
        <translation>Niedrigste Korrelation eines Kanals nach der Anpassung</translation>
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
        <source>Endmembers: {count} ({reason})</source>
        <translation>Zahl der Endmember: {count} ({reason})</translation>
    </message>
    <message>
        <source>Engine status</source>
        <translation>Zustand der Rechenumgebung</translation>
    </message>
    <message>
        <source>engine,install,setup,repair,python,environment,torch,pytorch,gpu,cuda,mps,device,version</source>
        <translation>Rechenumgebung,Installation,Einrichtung,Reparatur,Python,Umgebung,torch,PyTorch,GPU,CUDA,MPS,Gerät,Version</translation>
    </message>
    <message>
        <source>Tells what SpectraMorph computes with, and installs or repairs it.</source>
        <translation>Sagt, womit SpectraMorph rechnet, und installiert oder repariert es.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries and on which device (CPU or GPU).

With the advanced option “Install or repair the engine environment first” the environment is downloaded into your QGIS profile; this takes some minutes and 1 to 6 GB of disk. A Python of your own that has the libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.</source>
        <translation>SpectraMorph rechnet in einem eigenen Prozess mit einer eigenen Python-Umgebung (der Rechenumgebung), so dass nichts in das Python von QGIS installiert wird. Hier erfahren Sie, ob sie läuft, mit welchen Bibliotheken und auf welchem Gerät (CPU oder GPU).

Mit der erweiterten Option „Rechenumgebung zuerst installieren oder reparieren“ wird die Umgebung in Ihr QGIS-Profil heruntergeladen; das dauert einige Minuten und braucht 1 bis 6 GB Speicherplatz. Ein eigenes Python, das die Bibliotheken hat, wird stattdessen benutzt, wenn die Umgebungsvariable SPECTRAMORPH_PYTHON es nennt.</translation>
    </message>
    <message>
        <source>Install or repair the engine environment first</source>
        <translation>Rechenumgebung zuerst installieren oder reparieren</translation>
    </message>
    <message>
        <source>Downloads the engine's libraries into your QGIS profile. An environment that is there is replaced once the new one is complete.</source>
        <translation>Lädt die Bibliotheken der Rechenumgebung in Ihr QGIS-Profil. Eine vorhandene Umgebung wird ersetzt, sobald die neue vollständig ist.</translation>
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
        <source>Why that device</source>
        <translation>Warum dieses Gerät</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
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
        <source>Import hyperspectral product</source>
        <translation>Hyperspektrales Produkt einlesen</translation>
    </message>
    <message>
        <source>hyperspectral,prisma,emit,enmap,desis,hyperion,hdf5,he5,netcdf,convert,wavelength</source>
        <translation>hyperspektral,prisma,emit,enmap,desis,hyperion,hdf5,he5,netcdf,umwandeln,wellenlänge</translation>
    </message>
    <message>
        <source>Turns the product of a hyperspectral mission into a raster with wavelengths.</source>
        <translation>Macht aus dem Produkt einer Hyperspektralmission ein Raster mit Wellenlängen.</translation>
    </message>
    <message>
        <source>Reads the product of a hyperspectral mission and writes it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which the other algorithms take.

It is needed for PRISMA L2D (.he5) and EMIT L2A (.nc), which QGIS cannot open as rasters: PRISMA's two detectors become one image, EMIT is put on its map grid. The images of EnMAP, DESIS and Hyperion can also be fused as they are.</source>
        <translation>Liest das Produkt einer Hyperspektralmission und schreibt es als GeoTIFF, dessen Kanäle ihre Wellenlänge und Breite kennen und wissen, ob sie schlecht sind; die anderen Algorithmen nehmen es an.

Nötig ist das für PRISMA L2D (.he5) und EMIT L2A (.nc), die QGIS nicht als Raster öffnen kann: Die zwei Detektoren von PRISMA werden ein Bild, EMIT wird auf sein Kartengitter gelegt. Die Bilder von EnMAP, DESIS und Hyperion lassen sich auch so fusionieren, wie sie sind.</translation>
    </message>
    <message>
        <source>Hyperspectral products (*.he5 *.h5 *.nc *.tif *.TIF *.bsq);;All files (*.*)</source>
        <translation>Hyperspektrale Produkte (*.he5 *.h5 *.nc *.tif *.TIF *.bsq);;Alle Dateien (*.*)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The file of the product: the .he5 of PRISMA L2D, the reflectance .nc of EMIT L2A, or the image of EnMAP, DESIS or Hyperion with its metadata beside it.</source>
        <translation>Die Datei des Produkts: die .he5 von PRISMA L2D, die .nc der Reflexion von EMIT L2A oder das Bild von EnMAP, DESIS oder Hyperion mit seinen Metadaten daneben.</translation>
    </message>
    <message>
        <source>The hyperspectral image to write (GeoTIFF).</source>
        <translation>Das Hyperspektralbild, das geschrieben wird (GeoTIFF).</translation>
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
        <source>Extract endmembers</source>
        <translation>Endmember bestimmen</translation>
    </message>
    <message>
        <source>hyperspectral,endmember,unmixing,spectral library,spectra,signature,nmf,non-negative matrix factorisation</source>
        <translation>hyperspektral,Endmember,Entmischung,Spektralbibliothek,Spektren,Signatur,NMF,nichtnegative Matrixfaktorisierung</translation>
    </message>
    <message>
        <source>Finds the pure spectra that a hyperspectral image is mixed from.</source>
        <translation>Findet die reinen Spektren, aus denen ein Hyperspektralbild gemischt ist.</translation>
    </message>
    <message>
        <source>Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.

They come from a non-negative matrix factorisation of all valid pixels. The result is a table with one row for each band used and one column for each endmember, in the units of the image. Bands that are flagged as bad or hold no data are left out.</source>
        <translation>Findet die Endmember eines Hyperspektralbilds: die wenigen reinen Spektren, aus deren Mischungen seine Pixel bestehen.

Sie kommen aus einer nichtnegativen Matrixfaktorisierung aller gültigen Pixel. Das Ergebnis ist eine Tabelle mit einer Zeile je benutztem Kanal und einer Spalte je Endmember, in den Einheiten des Bilds. Kanäle, die als schlecht gekennzeichnet sind oder keine Daten haben, bleiben außen vor.</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. 0: as many as the data show.</source>
        <translation>Aus wie vielen reinen Spektren (Endmembern) das Bild gemischt sein soll. 0: so viele, wie die Daten zeigen.</translation>
    </message>
    <message>
        <source>The table of spectra to write (CSV).</source>
        <translation>Die zu schreibende Tabelle der Spektren (CSV).</translation>
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
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each endmember.

Abundances are what the model finds: they may lie a little below 0 or above 1, unless fractions are asked for. A model of the preset sharp, or one that was fitted with the coarse spectral prior, needs the hyperspectral image, too.</source>
        <translation>Wendet ein Modell, das „Hyperspektral- und Multispektralbild fusionieren“ angepasst hat, auf ein Multispektralbild an: auf das, mit dem es angepasst wurde, oder ein anderes desselben Sensors. Das Ergebnis hat einen Kanal je Endmember.

Abundanzen sind, was das Modell findet: sie können etwas unter 0 oder über 1 liegen, wenn nicht Anteile verlangt sind. Ein Modell der Voreinstellung sharp, oder eines, das mit dem groben spektralen Vorwissen angepasst wurde, braucht auch das Hyperspektralbild.</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>Die Modelldatei, die die Fusion geschrieben hat (safetensors).</translation>
    </message>
    <message>
        <source>Make abundances fractions</source>
        <translation>Abundanzen zu Anteilen machen</translation>
    </message>
    <message>
        <source>No abundance is negative and those of a pixel have a sum of 1. Mixing the endmembers by them then gives the fused image only nearly.</source>
        <translation>Keine Abundanz ist negativ, und die eines Pixels haben die Summe 1. Die Endmember danach gemischt ergeben dann das fusionierte Bild nur annähernd.</translation>
    </message>
    <message>
        <source>The maps to write, one band an endmember (GeoTIFF).</source>
        <translation>Die zu schreibenden Karten, ein Kanal je Endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: der Layer „{layer}“ ist keine Datei, sondern kommt vom Datenanbieter „{provider}“: speichern Sie ihn zuerst als GeoTIFF (Export ▸ Speichern als…), und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>{what}: “{source}” is not a plain raster file on disk: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: „{source}“ ist keine einfache Rasterdatei auf der Platte: speichern Sie sie zuerst als GeoTIFF (Export ▸ Speichern als…), und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>{what}: choose a raster layer or file.</source>
        <translation>{what}: wählen Sie einen Rasterlayer oder eine Rasterdatei.</translation>
    </message>
    <message>
        <source>{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that is not a raster must be saved as a GeoTIFF first.</source>
        <translation>{what}: „{name}“ lässt sich nicht als Rasterdatei öffnen: prüfen Sie, ob die Datei da und vollständig ist; ein Layer, der kein Raster ist, muss zuerst als GeoTIFF gespeichert werden.</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>Hyperspektral- und Multispektralbild sind dasselbe: wählen Sie zwei.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>Die Datei von „{layer}“ hat kein Koordinatenbezugssystem (KBS): schreiben Sie zuerst eines hinein (Raster ▸ Projektionen ▸ Projektion zuweisen…).</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>„{msi}“ und das Hyperspektralbild überlappen sich nicht: wählen Sie Bilder desselben Orts.</translation>
    </message>
    <message>
        <source>The pixels of the multispectral image ({msi:g} map units) are coarser than those of the hyperspectral one ({hsi:g}): check that the two are not mixed up.</source>
        <translation>Die Pixel des Multispektralbilds ({msi:g} Karteneinheiten) sind gröber als die des Hyperspektralbilds ({hsi:g}): prüfen Sie, ob die beiden vertauscht sind.</translation>
    </message>
    <message>
        <source>{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on the grid of its image.</source>
        <translation>{what}: „{mask}“ hat {given} Pixel, und ihr Bild „{image}“ hat {needed}: wählen Sie eine Maske, die auf dem Gitter ihres Bilds liegt.</translation>
    </message>
    <message>
        <source>The preset published knows no residuals: choose the preset sharp, or leave the residuals out.</source>
        <translation>Die Voreinstellung published kennt keine Residuen: wählen Sie die Voreinstellung sharp, oder lassen Sie die Residuen weg.</translation>
    </message>
    <message>
        <source>{what}: {number} is too small: give {least} or more.</source>
        <translation>{what}: {number} ist zu klein: geben Sie {least} oder mehr an.</translation>
    </message>
    <message>
        <source>{what}: {number} is too large: give {most} or less.</source>
        <translation>{what}: {number} ist zu groß: geben Sie {most} oder weniger an.</translation>
    </message>
    <message>
        <source>{what}: “{value}” is not a number: give one.</source>
        <translation>{what}: „{value}“ ist keine Zahl: geben Sie eine an.</translation>
    </message>
    <message>
        <source>{what}: there is no “{value}”: choose one of {choices}.</source>
        <translation>{what}: „{value}“ gibt es nicht: wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <source>The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.</source>
        <translation>Das Gerät „{device}“ ist unbekannt: geben Sie auto, cpu, cuda, cuda:1 (oder eine andere Nummer) oder mps an.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460.</source>
        <translation>{what}: „{text}“ ist keine Liste von Zahlen über 0: schreiben Sie sie wie 650, 550, 460.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what}: „{text}“ sind nicht zwei Zahlen: schreiben Sie Spalten und Zeilen wie 0.4, -1.2.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the order of the bands.</source>
        <translation>{what}: es wurden {given} angegeben, und das Multispektralbild hat {bands} Kanäle: machen Sie eine Angabe je Kanal, in der Reihenfolge der Kanäle.</translation>
    </message>
    <message>
        <source>{what}: choose a file.</source>
        <translation>{what}: wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” is not there: choose another.</source>
        <translation>{what}: die Datei „{path}“ ist nicht da: wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{what}: name the file to write.</source>
        <translation>{what}: nennen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{what}: “{path}” must end in .{extension}, the format that is written.</source>
        <translation>{what}: „{path}“ muss auf .{extension} enden, das Format, das geschrieben wird.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” is not there: make it first or choose another.</source>
        <translation>{what}: der Ordner „{folder}“ ist nicht da: legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” cannot be written to: choose another.</source>
        <translation>{what}: in den Ordner „{folder}“ kann nicht geschrieben werden: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is one of the inputs: choose another name for the output.</source>
        <translation>{what}: „{path}“ ist eine der Eingaben: wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same file name: choose two.</source>
        <translation>{what} und {other} haben denselben Dateinamen: wählen Sie zwei.</translation>
    </message>
    <message>
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Hyperspektral- und Multispektralbild fusionieren…</translation>
    </message>
    <message>
        <source>Estimate Spectral Response…</source>
        <translation>Spektrale Empfindlichkeit schätzen…</translation>
    </message>
    <message>
        <source>Engine Status and Installation…</source>
        <translation>Zustand und Installation der Rechenumgebung…</translation>
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
        <source>The engine of SpectraMorph is not installed yet: run “Engine status” from the Processing Toolbox with its advanced option “Install or repair the engine environment first”, or name a Python that has {modules} in the environment variable {variable}.</source>
        <translation>Die Rechenumgebung von SpectraMorph ist noch nicht installiert: führen Sie „Zustand der Rechenumgebung“ aus der Werkzeugkiste mit der erweiterten Option „Rechenumgebung zuerst installieren oder reparieren“ aus, oder nennen Sie ein Python, das {modules} hat, in der Umgebungsvariablen {variable}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.</source>
        <translation>Das Python „{python}“ der Rechenumgebung, genannt in {origin}, ist nicht da: berichtigen oder leeren Sie {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear {origin}.</source>
        <translation>Das Python „{python}“ der Rechenumgebung, genannt in {origin}, läuft nicht als Python: berichtigen oder leeren Sie {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, or clear {origin}.</source>
        <translation>Dem Python „{python}“ der Rechenumgebung, genannt in {origin}, fehlt {modules}: installieren Sie dort, was fehlt, oder leeren Sie {origin}.</translation>
    </message>
    <message>
        <source>The engine environment “{environment}” is incomplete: run “Engine status” from the Processing Toolbox with its advanced option “Install or repair the engine environment first”.</source>
        <translation>Die Rechenumgebung „{environment}“ ist unvollständig: führen Sie „Zustand der Rechenumgebung“ aus der Werkzeugkiste mit der erweiterten Option „Rechenumgebung zuerst installieren oder reparieren“ aus.</translation>
    </message>
    <message>
        <source>No Python interpreter belonging to QGIS was found: make an environment with {requirements} yourself and name its Python in the environment variable SPECTRAMORPH_PYTHON.</source>
        <translation>Es wurde kein Python-Interpreter gefunden, der zu QGIS gehört: legen Sie selbst eine Umgebung mit {requirements} an und nennen Sie deren Python in der Umgebungsvariablen SPECTRAMORPH_PYTHON.</translation>
    </message>
    <message>
        <source>The engine environment cannot be written to “{folder}” ({reason}).</source>
        <translation>Die Rechenumgebung kann nicht nach „{folder}“ geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Making the environment {folder}</source>
        <translation>Lege die Umgebung {folder} an</translation>
    </message>
    <message>
        <source>Downloading and installing the engine's libraries</source>
        <translation>Lade und installiere die Bibliotheken der Rechenumgebung</translation>
    </message>
    <message>
        <source>The engine environment is not complete after its installation: see the log above.</source>
        <translation>Die Rechenumgebung ist nach der Installation nicht vollständig: siehe das Protokoll oben.</translation>
    </message>
    <message>
        <source>QGIS's Python cannot make environments because its venv module is missing: install the package python3-venv (on Debian or Ubuntu: sudo apt install python3-venv), then run again.</source>
        <translation>Das Python von QGIS kann keine Umgebungen anlegen, weil sein Modul venv fehlt: installieren Sie das Paket python3-venv (unter Debian oder Ubuntu: sudo apt install python3-venv), und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The engine environment could not be installed ({reason}): check the network connection, the free disk space and the log above, then run again.</source>
        <translation>Die Rechenumgebung konnte nicht installiert werden ({reason}): prüfen Sie die Netzwerkverbindung, den freien Speicherplatz und das Protokoll oben, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}” cannot be started ({reason}): {repair}.</source>
        <translation>Das Python der Rechenumgebung „{python}“ lässt sich nicht starten ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>The engine environment of “{python}” is broken ({reason}): {repair}.</source>
        <translation>Die Rechenumgebung von „{python}“ ist beschädigt ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close other programs or use a smaller image, then run again.</source>
        <translation>Der Rechenprozess endete unerwartet ({cause}), und nichts wurde geschrieben; falls der Arbeitsspeicher ausging, schließen Sie andere Programme oder nehmen Sie ein kleineres Bild, und starten Sie erneut.</translation>
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
        <source>run “Engine status” from the Processing Toolbox with its advanced option “Install or repair the engine environment first”</source>
        <translation>führen Sie „Zustand der Rechenumgebung“ aus der Werkzeugkiste mit der erweiterten Option „Rechenumgebung zuerst installieren oder reparieren“ aus</translation>
    </message>
</context></TS>
