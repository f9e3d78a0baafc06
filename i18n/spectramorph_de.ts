<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>SpectraMorph</name>
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
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <source>Fused: {name}</source>
        <translation>Fusioniert: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show; with the method as published 7, as in the paper.</source>
        <translation>Aus wie vielen reinen Spektren (Endmembern) das Bild gemischt sein soll. Automatisch (0): so viele, wie die Daten zeigen; mit dem Verfahren „Wie veröffentlicht“ 7, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Sensor des Multispektralbilds</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. Automatic takes what is given below or in the file of the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is estimated from the two images.</source>
        <translation>Ein Sensor, dessen spektrale Empfindlichkeit bekannt ist. „Automatisch“ nimmt, was unten oder in der Datei des MSI angegeben ist, oder den Sensor, den sein Name und seine Kanäle nennen; wenn nichts die Empfindlichkeit nennt, wird sie aus den beiden Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Spektrale Empfindlichkeiten (*.csv *.txt *.sli *.geojson);;Alle Dateien (*.*)</translation>
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
        <source>Wavelengths of the multispectral bands</source>
        <translation>Wellenlängen der multispektralen Kanäle</translation>
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
        <source>Spectral library of the materials</source>
        <translation>Spektralbibliothek der Materialien</translation>
    </message>
    <message>
        <source>The spectra of the materials in the image, where they are known: abundances are then told of them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per cent or times 10000.</source>
        <translation>Die Spektren der Materialien im Bild, wenn sie bekannt sind: die Abundanzen gelten dann ihnen. Sie werden auf die Kanäle des HSI umgerechnet; die Reflexion kann als 0 bis 1, in Prozent oder mal 10000 gespeichert sein.</translation>
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
        <source>Bands of the sensor that the multispectral image holds</source>
        <translation>Kanäle des Sensors, die das Multispektralbild enthält</translation>
    </message>
    <message>
        <source>Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. Needed where the file of the MSI does not tell them.</source>
        <translation>Namen der Kanäle des Sensors in der Reihenfolge, in der das MSI sie enthält, etwa B2, B3, B4, B8. Nötig, wenn die Datei des MSI sie nicht nennt.</translation>
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
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.</source>
        <translation>Wie weit der Inhalt des MSI rechts von und unter der Stelle liegt, an der das HSI ihn hat, in Pixeln des HSI, etwa 0.4, -1.2 oder 0,4; -1,2. Bleibt das Feld leer, wird die Verschiebung geschätzt.</translation>
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
        <source>Data type of the fused image</source>
        <translation>Datentyp des fusionierten Bilds</translation>
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
        <source>How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).</source>
        <translation>Wie viel von jedem Material oder Endmember in jedem feinen Pixel liegt, je ein Kanal (GeoTIFF).</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmember</translation>
    </message>
    <message>
        <source>The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, not what they are.</source>
        <translation>Die Spektren, denen die Abundanzkarten gelten: eine Tabelle (.csv), eine ENVI-Spektralbibliothek (.sli) oder eine Bibliothek der EnMAP-Box (.geojson, .gpkg). Ihre Namen sagen, wie die Kurven aussehen, nicht, was sie sind.</translation>
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
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp only.</source>
        <translation>Wie weit das Ergebnis davon entfernt ist, mit jedem der Bilder übereinzustimmen, in den Einheiten des HSI: ein Kanal für das MSI und einer für das HSI (GeoTIFF). Große Werte zeigen Stellen, denen nicht zu trauen ist. Nur für das Verfahren „Scharf“.</translation>
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
        <source>Hyperspectral image (coarse)</source>
        <translation>Hyperspektralbild (grob)</translation>
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
        <source>The same page as the report, for models and scripts that ask for it here.</source>
        <translation>Dieselbe Seite wie der Bericht, für Modelle und Skripte, die hier danach fragen.</translation>
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
        <source>Hyperspectral image</source>
        <translation>Hyperspektralbild</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Multispektralbild(er)</translation>
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
        <source>Imported: {name}</source>
        <translation>Importiert: {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
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
        <source>Multispectral image</source>
        <translation>Multispektralbild</translation>
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
        <source>Not used: the method as published knows nothing of it.</source>
        <translation>Nicht benutzt: das Verfahren „Wie veröffentlicht“ kennt das nicht.</translation>
    </message>
    <message>
        <source>Not used: only the method as published knows it.</source>
        <translation>Nicht benutzt: nur das Verfahren „Wie veröffentlicht“ kennt das.</translation>
    </message>
    <message>
        <source>Not used: the shift is given.</source>
        <translation>Nicht benutzt: die Verschiebung ist angegeben.</translation>
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
        <source>Not used: the response table tells it.</source>
        <translation>Nicht benutzt: die Tabelle der Empfindlichkeit nennt es.</translation>
    </message>
    <message>
        <source>Not used: the sensor tells it.</source>
        <translation>Nicht benutzt: der Sensor nennt es.</translation>
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
        <source>Abundances: {name}</source>
        <translation>Abundanzen: {name}</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>Die Modelldatei, die die Fusion geschrieben hat (safetensors).</translation>
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
        <source>The model needs both images: a multispectral one with {bands} bands.</source>
        <translation>Das Modell braucht beide Bilder: ein Multispektralbild mit {bands} Kanälen.</translation>
    </message>
    <message>
        <source>The model needs only a multispectral image, with {bands} bands.</source>
        <translation>Das Modell braucht nur ein Multispektralbild, mit {bands} Kanälen.</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: der Layer „{layer}“ ist keine Datei, sondern kommt vom Datenanbieter „{provider}“: ihn zuerst als GeoTIFF speichern (Export ▸ Speichern als…) und dieses wählen.</translation>
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
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>Hyperspektral- und Multispektralbild sind dasselbe: zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>Die Datei von „{layer}“ hat kein Koordinatenbezugssystem (KBS): zuerst eines hineinschreiben (Raster ▸ Projektionen ▸ Projektion zuweisen…).</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>„{msi}“ und das Hyperspektralbild überlappen sich nicht: Bilder desselben Orts wählen.</translation>
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
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.</source>
        <translation>{what}: „{text}“ ist keine Liste von Zahlen über 0: etwa 650, 550, 460 oder 0,65; 0,55; 0,46 schreiben.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what}: „{text}“ sind nicht zwei Zahlen: Spalten und Zeilen wie 0.4, -1.2 schreiben.</translation>
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
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Hyperspektral- und Multispektralbild fusionieren…</translation>
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
        <source>Export Abundance Maps…</source>
        <translation>Abundanzkarten exportieren…</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Rechenumgebung…</translation>
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
        <source>The installation was ended from outside, perhaps because the computer ran out of memory: close other programs, then try again.</source>
        <translation>Die Installation wurde von außen beendet, vielleicht weil dem Rechner der Arbeitsspeicher ausging: andere Programme schließen, dann erneut versuchen.</translation>
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
        <source>The engine is being installed or removed in another window or another QGIS: wait until that has ended, then run again.</source>
        <translation>Die Rechenumgebung wird gerade in einem anderen Fenster oder QGIS installiert oder entfernt: das Ende abwarten, dann erneut ausführen.</translation>
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
        <source>Use a Python…</source>
        <translation>Python angeben…</translation>
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
        <source>Open Engine Window</source>
        <translation>Rechenumgebung öffnen</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
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
        <source>Fields</source>
        <translation>Felder</translation>
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
        <source>Spectral View</source>
        <translation>Spektralansicht</translation>
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
        <source>no data</source>
        <translation>keine Daten</translation>
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
        <source>The picture could not be made: make the window smaller.</source>
        <translation>Das Bild ließ sich nicht erzeugen: das Fenster verkleinern.</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Auf der Karte vergleichen</translation>
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
        <source>Folder</source>
        <translation>Ordner</translation>
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
        <source>Installing the engine of SpectraMorph</source>
        <translation>Installation der Rechenumgebung von SpectraMorph</translation>
    </message>
    <message>
        <source>Something unexpected happened ({reason}): please copy the diagnostics and report it.</source>
        <translation>Etwas Unerwartetes ist geschehen ({reason}): bitte die Diagnose kopieren und das melden.</translation>
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
        <source>Load</source>
        <translation>Laden</translation>
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
        <source>asked for</source>
        <translation>so verlangt</translation>
    </message>
    <message>
        <source>the fastest device that works</source>
        <translation>das schnellste Gerät, das läuft</translation>
    </message>
    <message>
        <source>this build of PyTorch knows no GPU</source>
        <translation>diese Variante von PyTorch kennt keine GPU</translation>
    </message>
    <message>
        <source>PyTorch finds no GPU</source>
        <translation>PyTorch findet keine GPU</translation>
    </message>
    <message>
        <source>How many materials the fractions and the endmembers that are written tell of: mostly fewer than the endmembers that the image is made from. Automatic (0): as many as endmembers, where their number is given, or else as few as explain the image.</source>
        <translation>Von wie vielen Materialien die Anteile und die geschriebenen Endmember erzählen: meist weniger als die Endmember, aus denen das Bild gemacht ist. Automatisch (0): so viele wie Endmember, wenn deren Zahl gegeben ist, sonst so wenige, wie das Bild erklären.</translation>
    </message>
    <message>
        <source>Number of materials shown</source>
        <translation>Zahl der gezeigten Materialien</translation>
    </message>
    <message>
        <source>Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one for the engine.</source>
        <translation>Python kann im Ordner „{folder}“ keine Umgebung anlegen, weil „{reason}“ in seinem Namen steht: einen anderen für die Rechenumgebung wählen.</translation>
    </message>
    <message>
        <source>The model file is not one that a fusion wrote: choose another one.</source>
        <translation>Die Modelldatei ist keine, die eine Fusion geschrieben hat: eine andere wählen.</translation>
    </message>
    <message>
        <source>The record is of a run that has no dialog: give that of another one.</source>
        <translation>Die Aufzeichnung ist von einem Lauf ohne Dialog: die eines anderen angeben.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose another folder for the engine.</source>
        <translation>„{folder}“ ist schon da und enthält etwas anderes als die Rechenumgebung von SpectraMorph: verschieben oder einen anderen Ordner für die Rechenumgebung wählen.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Fused, but {loss} dB worse than interpolation in a test one scale down.</source>
        <translation>Fusioniert, aber {loss} dB schlechter als die Interpolation, in einem Test eine Stufe gröber.</translation>
    </message>
    <message>
        <source>A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. The copy keeps what it hides.</source>
        <translation>Ein Raster auf dem Gitter des zu verschiebenden Bilds: wo es nicht 0 ist, etwa auf Wolken, wird nicht verglichen. Die Kopie behält, was es verdeckt.</translation>
    </message>
    <message>
        <source>A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.</source>
        <translation>Ein Raster auf dem Gitter der Referenz: wo es nicht 0 ist, etwa auf Wolken, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Weggelassene Kanäle</translation>
    </message>
    <message>
        <source>Bands wanted</source>
        <translation>Gewünschte Kanäle</translation>
    </message>
    <message>
        <source>Choose the image that lies right and the one to move onto it: either may be the finer one.</source>
        <translation>Das Bild wählen, das richtig liegt, und das, das darauf verschoben werden soll: jedes der beiden kann das feinere sein.</translation>
    </message>
    <message>
        <source>Co-register Two Images…</source>
        <translation>Zwei Bilder koregistrieren…</translation>
    </message>
    <message>
        <source>Co-register two images</source>
        <translation>Zwei Bilder koregistrieren</translation>
    </message>
    <message>
        <source>Co-registered: {name}</source>
        <translation>Koregistriert: {name}</translation>
    </message>
    <message>
        <source>Data type of the output</source>
        <translation>Datentyp der Ausgabe</translation>
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
        <source>For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).</source>
        <translation>Für einen Sensor, der nicht in der Liste ist: eine Tabelle (CSV) mit Wellenlängen in der ersten Spalte und einer Spalte je Kanal, eine ENVI-Spektralbibliothek (.sli) oder eine EnMAP-Box-Bibliothek (.geojson).</translation>
    </message>
    <message>
        <source>How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point numbers.</source>
        <translation>Wie die Kanäle gespeichert werden: wie das Hyperspektralbild, mit dessen Skalierung, oder als Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>Art der Verschiebung</translation>
    </message>
    <message>
        <source>Image to move</source>
        <translation>Zu verschiebendes Bild</translation>
    </message>
    <message>
        <source>In pixels of the coarser image, along each axis. Twice as far takes four times as long.</source>
        <translation>In Pixeln des gröberen Bilds, entlang jeder Achse. Doppelt so weit dauert viermal so lang.</translation>
    </message>
    <message>
        <source>Keep the pixels (values are interpolated)</source>
        <translation>Pixel behalten (Werte werden interpoliert)</translation>
    </message>
    <message>
        <source>Largest shift to look for (pixels)</source>
        <translation>Größte gesuchte Verschiebung (Pixel)</translation>
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
        <source>Mask of the image to move</source>
        <translation>Maske des zu verschiebenden Bilds</translation>
    </message>
    <message>
        <source>Mask of the reference image</source>
        <translation>Maske des Referenzbilds</translation>
    </message>
    <message>
        <source>Move the pixels (no value changes)</source>
        <translation>Pixel verschieben (kein Wert ändert sich)</translation>
    </message>
    <message>
        <source>Moved copy</source>
        <translation>Verschobene Kopie</translation>
    </message>
    <message>
        <source>Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels interpolates its content (Lanczos) onto the grid that the image has now, as where other layers have to share that grid; along two edges nothing is known, and the copy has no data there.</source>
        <translation>Pixel verschieben ändert, wo die Kopie auf der Karte liegt, und keinen Wert. Pixel behalten interpoliert den Inhalt (Lanczos) auf das Gitter, das das Bild jetzt hat, etwa wenn andere Layer dieses Gitter teilen müssen; an zwei Rändern ist nichts bekannt, und die Kopie hat dort keine Daten.</translation>
    </message>
    <message>
        <source>Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.</source>
        <translation>Namen der Kanäle, die gemacht werden sollen, in der gewünschten Reihenfolge, durch Kommas getrennt: B2,B3,B4,B8 oder blue,green,red,nir. Ohne Angabe alle, die das Hyperspektralbild hergibt.</translation>
    </message>
    <message>
        <source>No shift can be told between the two images: the log says why.</source>
        <translation>Zwischen den beiden Bildern lässt sich keine Verschiebung angeben: das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <source>Resample to a Sensor…</source>
        <translation>Auf einen Sensor umrechnen…</translation>
    </message>
    <message>
        <source>Resample to sensor</source>
        <translation>Auf Sensor umrechnen</translation>
    </message>
    <message>
        <source>Resampled image</source>
        <translation>Umgerechnetes Bild</translation>
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
        <source>Share of the variance explained as the images lie</source>
        <translation>Erklärter Anteil der Varianz, wie die Bilder liegen</translation>
    </message>
    <message>
        <source>Share of the variance explained without the shift</source>
        <translation>Erklärter Anteil der Varianz ohne die Verschiebung</translation>
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
        <source>Shows a hyperspectral image as a multispectral sensor would see it.</source>
        <translation>Zeigt ein Hyperspektralbild, wie ein Multispektralsensor es sehen würde.</translation>
    </message>
    <message>
        <source>Spectral response of another sensor</source>
        <translation>Spektrale Empfindlichkeit eines anderen Sensors</translation>
    </message>
    <message>
        <source>Standard error of the distance (pixels of the coarser image)</source>
        <translation>Standardfehler des Abstands (Pixel des gröberen Bilds)</translation>
    </message>
    <message>
        <source>The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, nodata. Left out, the shift is only told.</source>
        <translation>Die zu schreibende Kopie (GeoTIFF), mit allem, was von den Kanälen bekannt ist: Namen, Wellenlängen, Skalierung, Nodata. Ohne Angabe wird die Verschiebung nur genannt.</translation>
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
        <source>The raster of the same place that is to lie on the reference. The file itself is not changed: a copy is.</source>
        <translation>Das Raster desselben Orts, das auf der Referenz liegen soll. Die Datei selbst wird nicht geändert, sondern eine Kopie.</translation>
    </message>
    <message>
        <source>The raster that lies right.</source>
        <translation>Das Raster, das richtig liegt.</translation>
    </message>
    <message>
        <source>The raster to write, with the bands of the sensor (GeoTIFF).</source>
        <translation>Das zu schreibende Raster mit den Kanälen des Sensors (GeoTIFF).</translation>
    </message>
    <message>
        <source>The reference and the image to move are the same: choose two.</source>
        <translation>Referenz und zu verschiebendes Bild sind dasselbe: zwei wählen.</translation>
    </message>
    <message>
        <source>The sensor whose bands are made.</source>
        <translation>Der Sensor, dessen Kanäle gemacht werden.</translation>
    </message>
    <message>
        <source>The shift in words</source>
        <translation>Die Verschiebung in Worten</translation>
    </message>
    <message>
        <source>Whether the shift can be trusted</source>
        <translation>Ob der Verschiebung zu trauen ist</translation>
    </message>
    <message>
        <source>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral</source>
        <translation>koregistrieren,koregistrierung,registrierung,ausrichten,verschiebung,versatz,verschieben,georeferenzierung,subpixel,hyperspektral,multispektral</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview</source>
        <translation>hyperspektral,multispektral,spektrales resampling,faltung,simulieren,sensor,spektrale empfindlichkeit,srf,sentinel-2,landsat,planetscope,worldview</translation>
    </message>
    <message>
        <source>“{image}” and the reference do not overlap: choose images of the same place.</source>
        <translation>„{image}“ und die Referenz überlappen nicht: Bilder desselben Orts wählen.</translation>
    </message>
    <message>
        <source>Import a Product…</source>
        <translation>Produkt importieren…</translation>
    </message>
    <message>
        <source>A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, haze, failures), and 0 elsewhere.</source>
        <translation>Ein zu schreibendes Raster: 1, wo die Qualitätslayer des Produkts Pixel markieren (Wolken, Schatten, Dunst, Ausfälle), sonst 0.</translation>
    </message>
    <message>
        <source>Bad bands of the hyperspectral image</source>
        <translation>Schlechte Kanäle des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>Bands of both</source>
        <translation>Kanäle beider</translation>
    </message>
    <message>
        <source>Bands of the SWIR spectrometer</source>
        <translation>Kanäle des SWIR-Spektrometers</translation>
    </message>
    <message>
        <source>Bands of the VNIR spectrometer</source>
        <translation>Kanäle des VNIR-Spektrometers</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
        <source>EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths from some 900 to 1000 nm: whose bands to use there. The other's count as bad.</source>
        <translation>EnMAP, PRISMA und Hyperion haben zwei Spektrometer (VNIR und SWIR), die beide die Wellenlängen von etwa 900 bis 1000 nm sehen: wessen Kanäle dort benutzt werden. Die des anderen gelten als schlecht.</translation>
    </message>
    <message>
        <source>For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI header.</source>
        <translation>Für ein Hyperspektralbild, dessen Datei keine oder falsche nennt: Zentralwellenlängen aller Kanäle in ihrer Reihenfolge, in Nanometern oder Mikrometern, oder der Pfad einer Textdatei mit einer je Zeile oder eines ENVI-Headers.</translation>
    </message>
    <message>
        <source>Full widths at half maximum of all bands, given in the same ways.</source>
        <translation>Halbwertsbreiten aller Kanäle, auf dieselben Weisen angegeben.</translation>
    </message>
    <message>
        <source>Import product</source>
        <translation>Produkt importieren</translation>
    </message>
    <message>
        <source>Imported image</source>
        <translation>Importiertes Bild</translation>
    </message>
    <message>
        <source>Mask of the product</source>
        <translation>Maske des Produkts</translation>
    </message>
    <message>
        <source>None: use all bands</source>
        <translation>Keine: alle Kanäle benutzen</translation>
    </message>
    <message>
        <source>Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope and others) mark are not used. The log says how many there are, and why. Other images have no such mask.</source>
        <translation>Pixel, die die Qualitätslayer eines Produkts markieren (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope und andere), werden nicht benutzt. Das Protokoll sagt, wie viele es sind und warum. Andere Bilder haben keine solche Maske.</translation>
    </message>
    <message>
        <source>The image to write (GeoTIFF).</source>
        <translation>Das zu schreibende Bild (GeoTIFF).</translation>
    </message>
    <message>
        <source>The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or the path of the folder. Nothing is unpacked.</source>
        <translation>Das Produkt, wie es geliefert wurde: das Archiv (ZIP, tar.gz), die Metadatendatei, das Bild oder der Pfad des Ordners. Nichts wird entpackt.</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say of sensor, bands, scale and clouds is used.</source>
        <translation>Das Raster desselben Orts mit wenigen Kanälen und feinen Pixeln (MSI); ein panchromatischer Kanal genügt. Mehrere Raster, etwa Kanäle in eigenen Dateien, werden in ihrer Reihenfolge gestapelt, auf das feinste ihrer Gitter. Produkte von Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT und anderen werden genommen, wie sie geliefert wurden: nach ihrem Archiv (ZIP, tar) oder ihrer Metadatendatei, in Skripten auch nach ihrem Ordner; was sie über Sensor, Kanäle, Skalierung und Wolken sagen, wird benutzt.</translation>
    </message>
    <message>
        <source>Those flagged in the file</source>
        <translation>In der Datei markierte</translation>
    </message>
    <message>
        <source>Turns the product of a mission into a raster with wavelengths.</source>
        <translation>Macht aus dem Produkt einer Mission ein Raster mit Wellenlängen.</translation>
    </message>
    <message>
        <source>Use the product's own mask (clouds, shadows, haze, failures)</source>
        <translation>Maske des Produkts benutzen (Wolken, Schatten, Dunst, Ausfälle)</translation>
    </message>
    <message>
        <source>Wavelengths of the hyperspectral bands</source>
        <translation>Wellenlängen der hyperspektralen Kanäle</translation>
    </message>
    <message>
        <source>Widths of the hyperspectral bands (FWHM)</source>
        <translation>Breiten der hyperspektralen Kanäle (FWHM)</translation>
    </message>
    <message>
        <source>Write the raster with overviews, and in an order in which a map is drawn from a server's file with few reads. Takes longer.</source>
        <translation>Das Raster mit Übersichten schreiben, und in einer Ordnung, in der eine Karte aus der Datei eines Servers mit wenigen Zugriffen gezeichnet wird. Dauert länger.</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask</source>
        <translation>hyperspektral,multispektral,produkt,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,umwandeln,wellenlänge,maske</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI header that has them.</source>
        <translation>{what}: die Datei „{path}“ enthält sie nicht: eine Textdatei mit einer Zahl je Zeile wählen, oder einen ENVI-Header, der sie hat.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands included.</source>
        <translation>{what}: {given} wurden angegeben, und das Hyperspektralbild hat {bands} Kanäle: einen Wert je Kanal angeben, schlechte Kanäle eingeschlossen.</translation>
    </message>
    <message>
        <source>{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.</source>
        <translation>{what}: „{source}“ kann nur dieses QGIS öffnen: mit Raster ▸ Konvertierung ▸ Übersetzen zuerst in ein GeoTIFF schreiben, was die Wellenlängen erhält (Export ▸ Speichern als… verliert sie), und das wählen.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225.</source>
        <translation>{what}: „{text}“ ist keine Liste von Kanälen: wie 1-7, 58-76, 225 schreiben.</translation>
    </message>
    <message>
        <source>Automatic: flagged, empty or mere noise</source>
        <translation>Automatisch: markierte, leere, Rauschen</translation>
    </message>
    <message>
        <source>Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, and those without data, with the same value everywhere, or with noise and no signal; the log names them. Or write a list of your own, like 1-7, 58-76, 225.</source>
        <translation>Kanäle, die nicht benutzt werden und im Ergebnis Nodata sind. Automatisch: die in der Datei als schlecht markierten, und die ohne Daten, mit überall demselben Wert oder mit Rauschen ohne Signal; das Protokoll nennt sie. Oder eine eigene Liste schreiben, wie 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>Choose the product: what it is will be told here.</source>
        <translation>Das Produkt auswählen: was es ist, steht dann hier.</translation>
    </message>
    <message>
        <source>Overlap of the two spectrometers</source>
        <translation>Überlappung der beiden Spektrometer</translation>
    </message>
    <message>
        <source>Reference: {reference}; to move: {image}.</source>
        <translation>Referenz: {reference}; zu verschieben: {image}.</translation>
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
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.</source>
        <translation>Das Raster mit vielen schmalen Kanälen und groben Pixeln (HSI). Seine Datei, oder ein ENVI-Header daneben, nennt die Wellenlängen der Kanäle. Produkte von EnMAP, PRISMA, EMIT und anderen werden genommen, wie sie geliefert wurden, nach dem Pfad ihres Archivs (ZIP, tar.gz), ihrer Metadaten oder Datei, in Skripten auch ihres Ordners.</translation>
    </message>
    <message>
        <source>Fused. How near that comes to the truth is not told.</source>
        <translation>Fusioniert. Wie nahe das der Wahrheit kommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Fused: PSNR of about {psnr} dB, told from the fit.</source>
        <translation>Fusioniert: PSNR etwa {psnr} dB, aus der Anpassung geschätzt.</translation>
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
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the fit; how far the result is from the truth is told without it.</source>
        <translation>Fusioniert auch bei verringerter Auflösung, wo die Wahrheit bekannt ist, und sagt im Protokoll, wie viel näher die Fusion ihr dort kommt als bloße Interpolation des HSI. Das dauert so lange wie die Anpassung; wie weit das Ergebnis von der Wahrheit entfernt ist, wird auch ohne das gesagt.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the log says so. For the method Sharp only.</source>
        <translation>Wie groß der Fehler des fusionierten Bilds in jedem Pixel wahrscheinlich ist: 1 ist sein mittlerer Fehler, 2 das Doppelte (GeoTIFF). Damit zeichnet die Spektralansicht um ein Spektrum den Bereich, in dem 90 % der Fehler liegen. Wenn die Bilder das nicht hergeben, ist der Wert überall gleich, und das Protokoll sagt es. Nur für das Verfahren „Scharf“.</translation>
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
        <source>Spectral angle told from the fit (degrees)</source>
        <translation>Spektralwinkel, aus der Anpassung geschätzt (Grad)</translation>
    </message>
    <message>
        <source>Test the gain over interpolation one scale down</source>
        <translation>Gewinn gegenüber der Interpolation eine Stufe gröber prüfen</translation>
    </message>
    <message>
        <source>The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.</source>
        <translation>Das Verfahren „Wie veröffentlicht“ kennt keine Unsicherheit: das Verfahren „Scharf“ wählen oder die Unsicherheit weglassen.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Whether the error told is a lower bound</source>
        <translation>Ob der angegebene Fehler nur eine untere Schranke ist</translation>
    </message>
    <message>
        <source>A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a reference.</source>
        <translation>Ein Raster der Wurzel des mittleren quadratischen Fehlers (RMSE) und des Spektralwinkels in jedem Pixel (GeoTIFF); nur mit einer Referenz.</translation>
    </message>
    <message>
        <source>Against the reference: PSNR {psnr} dB, spectral angle {sam}°.</source>
        <translation>Gegenüber der Referenz: PSNR {psnr} dB, Spektralwinkel {sam}°.</translation>
    </message>
    <message>
        <source>Airy (a round aperture's diffraction)</source>
        <translation>Airy (Beugung an runder Blende)</translation>
    </message>
    <message>
        <source>All figures, over all bands and for each (CSV).</source>
        <translation>Alle Kennzahlen, über alle Kanäle und für jeden (CSV).</translation>
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
        <source>Applied: {name}</source>
        <translation>Angewendet: {name}</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each material.

The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon as it is chosen.</source>
        <translation>Wendet ein Modell, das „Hyperspektral- und Multispektralbild fusionieren“ angepasst hat, auf ein Multispektralbild an: auf das, mit dem es angepasst wurde, oder ein anderes desselben Sensors. Das Ergebnis hat einen Kanal je Material.

Die Karten zeigen Anteile der Materialien, wenn nicht exakte Abundanzen verlangt sind: die können unter 0 oder über 1 liegen. Ob das Modell auch das Hyperspektralbild braucht oder mit ihm besser abschneidet, wird angezeigt, sobald das Modell gewählt ist.</translation>
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
        <source>Apply a Fitted Model…</source>
        <translation>Angepasstes Modell anwenden…</translation>
    </message>
    <message>
        <source>Apply a fitted model to other images</source>
        <translation>Angepasstes Modell auf andere Bilder anwenden</translation>
    </message>
    <message>
        <source>Assess a Fused Image…</source>
        <translation>Fusioniertes Bild bewerten…</translation>
    </message>
    <message>
        <source>Assess a fused image</source>
        <translation>Fusioniertes Bild bewerten</translation>
    </message>
    <message>
        <source>Assessed: {name}</source>
        <translation>Bewertet: {name}</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Kanäle des Sensors</translation>
    </message>
    <message>
        <source>Blur of the hyperspectral image</source>
        <translation>Unschärfe des Hyperspektralbilds</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image is to lie right of and below where the hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the truth, are moved; no value changes.</source>
        <translation>Wie weit der Inhalt des Multispektralbilds rechts von und unter der Stelle liegen soll, an der das Hyperspektralbild ihn hat, in dessen Pixeln: 0,4; -0,7. Verschoben wird seine Georeferenzierung und die der Wahrheit; kein Wert ändert sich.</translation>
    </message>
    <message>
        <source>By how much the grid of the hyperspectral image is turned against that of the multispectral one.</source>
        <translation>Wie weit das Gitter des Hyperspektralbilds gegen das des Multispektralbilds gedreht ist.</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought to the order of the model.</source>
        <translation>Zentralwellenlängen in der Reihenfolge der Kanäle, in Nanometern, etwa 665, 560, 490, oder in Mikrometern, etwa 0,665; 0,56; 0,49, wenn die Datei keine nennt. Nach ihnen werden die Kanäle in die Reihenfolge des Modells gebracht.</translation>
    </message>
    <message>
        <source>Centres of the bands, where the file tells none.</source>
        <translation>Zentralwellenlängen der Kanäle, wenn die Datei keine nennt.</translation>
    </message>
    <message>
        <source>Choose the fused image, and a reference or the two images that it was made of.</source>
        <translation>Das fusionierte Bild wählen, dazu eine Referenz oder die beiden Bilder, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>Coarse hyperspectral image</source>
        <translation>Grobes Hyperspektralbild</translation>
    </message>
    <message>
        <source>D_S</source>
        <translation>D_S</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>Data type of the outputs</source>
        <translation>Datentyp der Ausgaben</translation>
    </message>
    <message>
        <source>Doubtful pixels</source>
        <translation>Zweifelhafte Pixel</translation>
    </message>
    <message>
        <source>ERGAS</source>
        <translation>ERGAS</translation>
    </message>
    <message>
        <source>Error over that on the images of the fit</source>
        <translation>Fehler im Verhältnis zu dem auf den Bildern der Anpassung</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; else they are taken to lie as those that the model was fitted on.</source>
        <translation>Schätzt, wie weit die beiden Bilder gegeneinander verschoben sind, und entfernt das; sonst wird angenommen, dass sie so liegen wie die, an die das Modell angepasst wurde.</translation>
    </message>
    <message>
        <source>Full widths at half maximum, where the file tells none.</source>
        <translation>Halbwertsbreiten der Kanäle, wenn die Datei keine nennt.</translation>
    </message>
    <message>
        <source>Fuse at reduced resolution as well</source>
        <translation>Auch bei verringerter Auflösung fusionieren</translation>
    </message>
    <message>
        <source>Fused: PSNR of {psnr} dB at most; how much less cannot be told.</source>
        <translation>Fusioniert: PSNR höchstens {psnr} dB; wie viel weniger, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Fuses images of another date or a neighbouring tile with a fitted model.</source>
        <translation>Fusioniert Bilder eines anderen Datums oder einer benachbarten Kachel mit einem angepassten Modell.</translation>
    </message>
    <message>
        <source>Gabor (not round)</source>
        <translation>Gabor (nicht rund)</translation>
    </message>
    <message>
        <source>Gain of fusing at reduced resolution (dB)</source>
        <translation>Gewinn der Fusion bei verringerter Auflösung (dB)</translation>
    </message>
    <message>
        <source>Gain of the multispectral image</source>
        <translation>Verstärkung des Multispektralbilds</translation>
    </message>
    <message>
        <source>Gauss-Hermite</source>
        <translation>Gauß-Hermite</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauß</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.</source>
        <translation>Wie weit das Ergebnis davon entfernt ist, mit jedem der Bilder übereinzustimmen, in den Einheiten des HSI: ein Kanal für das MSI und, wenn es eines gibt, einer für das HSI (GeoTIFF). Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.</source>
        <translation>Wie groß der Fehler des fusionierten Bilds in jedem Pixel wahrscheinlich ist: 1 ist sein mittlerer Fehler, 2 das Doppelte (GeoTIFF). Braucht das HSI. Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>How many times coarser than the scene's the pixels of the hyperspectral image are.</source>
        <translation>Wievielmal gröber als die Pixel der Szene die des Hyperspektralbilds sind.</translation>
    </message>
    <message>
        <source>How the pair was made</source>
        <translation>Wie das Bildpaar gemacht wurde</translation>
    </message>
    <message>
        <source>How values are stored: as the hyperspectral image does, with its scaling, or as floating-point numbers. A multispectral image with gains is always the latter.</source>
        <translation>Wie die Werte gespeichert werden: wie im Hyperspektralbild, mit dessen Skalierung, oder als Gleitkommazahlen. Ein Multispektralbild mit Verstärkungen hat immer Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>How well the model fits</source>
        <translation>Wie gut das Modell passt</translation>
    </message>
    <message>
        <source>Hyperspectral image that was fused</source>
        <translation>Hyperspektralbild der Fusion</translation>
    </message>
    <message>
        <source>Its point spread function, where that is known: a square table (CSV) of the weights of fine pixels around a coarse one's centre. Estimated from the images where nothing is given.</source>
        <translation>Seine Punktspreizfunktion, wenn sie bekannt ist: eine quadratische Tabelle (CSV) der Gewichte feiner Pixel um die Mitte eines groben. Ohne Angabe wird sie aus den Bildern geschätzt.</translation>
    </message>
    <message>
        <source>Kolmogorov (turbulent air)</source>
        <translation>Kolmogorow (turbulente Luft)</translation>
    </message>
    <message>
        <source>Lorentzian, squared</source>
        <translation>Lorentz, quadriert</translation>
    </message>
    <message>
        <source>Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.</source>
        <translation>Macht aus einer Szene ein grobes Hyperspektralbild und ein Multispektralbild, deren Fusion damit bekannt ist.</translation>
    </message>
    <message>
        <source>Makes both images coarser and fuses them by this plugin: there the right answer is known, and what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this plugin, not of an image that another program made.</source>
        <translation>Macht beide Bilder gröber und fusioniert sie mit dieser Erweiterung: dort ist das richtige Ergebnis bekannt, und es wird angegeben, was die Fusion gegenüber der Interpolation gewinnt (Prüfung nach Wald). Diese Zahl gilt dem Bildpaar und dieser Erweiterung, nicht einem Bild, das ein anderes Programm gemacht hat.</translation>
    </message>
    <message>
        <source>Maps of the error</source>
        <translation>Karten des Fehlers</translation>
    </message>
    <message>
        <source>Mean spectral angle (degrees)</source>
        <translation>Mittlerer Spektralwinkel (Grad)</translation>
    </message>
    <message>
        <source>Moffat</source>
        <translation>Moffat</translation>
    </message>
    <message>
        <source>Multispectral image(s) that were fused</source>
        <translation>Multispektralbild(er) der Fusion</translation>
    </message>
    <message>
        <source>Multispectral sensor</source>
        <translation>Multispektralsensor</translation>
    </message>
    <message>
        <source>Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8.</source>
        <translation>Namen der Kanäle des Sensors, die das Bild enthält, in seiner Reihenfolge: B2,B3,B4,B8.</translation>
    </message>
    <message>
        <source>None: the pixels alone</source>
        <translation>Keine: nur die Pixel</translation>
    </message>
    <message>
        <source>Not used without a reference.</source>
        <translation>Ohne Referenz nicht benutzt.</translation>
    </message>
    <message>
        <source>Not used: it is about the two images that were fused.</source>
        <translation>Nicht benutzt: es betrifft die beiden Bilder der Fusion.</translation>
    </message>
    <message>
        <source>Not used: there is no hyperspectral image.</source>
        <translation>Nicht benutzt: es gibt kein Hyperspektralbild.</translation>
    </message>
    <message>
        <source>Number of multispectral bands</source>
        <translation>Zahl der multispektralen Kanäle</translation>
    </message>
    <message>
        <source>Of each band, in the same way. 0: no noise.</source>
        <translation>Je Kanal, ebenso bestimmt. 0: kein Rauschen.</translation>
    </message>
    <message>
        <source>Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise.</source>
        <translation>Signal-Rausch-Verhältnis je Kanal: das Zehnfache des Logarithmus des Verhältnisses der mittleren Quadrate von Signal und Rauschen. 0: kein Rauschen.</translation>
    </message>
    <message>
        <source>PSNR against the reference (dB)</source>
        <translation>PSNR gegenüber der Referenz (dB)</translation>
    </message>
    <message>
        <source>Parabolic</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>Peak of PSNR and SSIM</source>
        <translation>Spitzenwert für PSNR und SSIM</translation>
    </message>
    <message>
        <source>Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the hyperspectral image where it is given, or else 4.</source>
        <translation>Pixelgröße des Hyperspektralbilds geteilt durch die des fusionierten. Automatisch: nach dem Hyperspektralbild, wenn es angegeben ist, sonst 4.</translation>
    </message>
    <message>
        <source>Q2n</source>
        <translation>Q2n</translation>
    </message>
    <message>
        <source>QNR</source>
        <translation>QNR</translation>
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
        <source>RMSE against the reference</source>
        <translation>RMSE gegenüber der Referenz</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes</source>
        <translation>Pixelverhältnis</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes, for ERGAS</source>
        <translation>Pixelverhältnis für ERGAS</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>SSIM, mean over the bands</source>
        <translation>SSIM, Mittel über die Kanäle</translation>
    </message>
    <message>
        <source>Scale of the fused image</source>
        <translation>Faktor des fusionierten Bilds</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Startwert des Rauschens</translation>
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
        <source>Shift between the images (columns, rows)</source>
        <translation>Verschiebung zwischen den Bildern (Spalten, Zeilen)</translation>
    </message>
    <message>
        <source>Signal to noise of the hyperspectral image (dB)</source>
        <translation>SNR des Hyperspektralbilds (dB)</translation>
    </message>
    <message>
        <source>Signal to noise of the multispectral image (dB)</source>
        <translation>SNR des Multispektralbilds (dB)</translation>
    </message>
    <message>
        <source>Simulate a Pair…</source>
        <translation>Bildpaar simulieren…</translation>
    </message>
    <message>
        <source>Simulate a pair</source>
        <translation>Bildpaar simulieren</translation>
    </message>
    <message>
        <source>Simulated: {name}</source>
        <translation>Simuliert: {name}</translation>
    </message>
    <message>
        <source>Sinc² (a slit's diffraction)</source>
        <translation>Sinc² (Beugung am Spalt)</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabelle der Kennzahlen</translation>
    </message>
    <message>
        <source>Table of the blur</source>
        <translation>Tabelle der Unschärfe</translation>
    </message>
    <message>
        <source>Table of the response</source>
        <translation>Tabelle der Empfindlichkeit</translation>
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
        <source>Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two images that it was made of.</source>
        <translation>Sagt, wie gut ein fusioniertes Bild ist, wer es auch gemacht hat: gegenüber einer Referenz oder danach, wie es mit den beiden Bildern übereinstimmt, aus denen es gemacht ist.</translation>
    </message>
    <message>
        <source>The coarse image (HSI). With it and the multispectral one, the log tells how well the result agrees with both.</source>
        <translation>Das grobe Bild (HSI). Mit ihm und dem Multispektralbild sagt das Protokoll, wie gut das Ergebnis mit beiden übereinstimmt.</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large, as they are without an HSI.</source>
        <translation>Datentyp und Skalierung des HSI, oder physikalische Werte als Gleitkommazahlen, zwei- oder viermal so groß; ohne HSI sind es immer Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Die Kennzahlen in Worten</translation>
    </message>
    <message>
        <source>The fine image (MSI), on whose pixels the fused image lies.</source>
        <translation>Das feine Bild (MSI), auf dessen Pixeln das fusionierte liegt.</translation>
    </message>
    <message>
        <source>The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, and from which “Export abundance maps” makes maps.</source>
        <translation>Das angepasste Modell, mit dem „Angepasstes Modell auf andere Bilder anwenden“ Bilder anderer Aufnahmedaten und Kacheln fusioniert und aus dem „Abundanzkarten exportieren“ Karten macht.</translation>
    </message>
    <message>
        <source>The fused image is equal to the reference.</source>
        <translation>Das fusionierte Bild ist gleich der Referenz.</translation>
    </message>
    <message>
        <source>The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, the result is nearer to the truth.</source>
        <translation>Das Modell braucht ein Multispektralbild mit {bands} Kanälen. Zusammen mit einem Hyperspektralbild desselben Datums kommt das Ergebnis der Wahrheit näher.</translation>
    </message>
    <message>
        <source>The point spread function of its optics; the averaging over its pixels comes on top.</source>
        <translation>Die Punktspreizfunktion seiner Optik; die Mittelung über seine Pixel kommt hinzu.</translation>
    </message>
    <message>
        <source>The point spread function of the hyperspectral image, its pixel included, as the fusion takes it (CSV).</source>
        <translation>Die Punktspreizfunktion des Hyperspektralbilds einschließlich seines Pixels, wie die Fusion sie nimmt (CSV).</translation>
    </message>
    <message>
        <source>The raster that the fused image should be, on the same pixels or a window of them. Left out where none is known: give the two images that were fused then.</source>
        <translation>Das Raster, das das fusionierte Bild sein sollte, auf denselben Pixeln oder einem Ausschnitt davon. Weglassen, wenn keines bekannt ist: dann die beiden Bilder angeben, die fusioniert wurden.</translation>
    </message>
    <message>
        <source>The raster to assess, of this plugin or of any other program.</source>
        <translation>Das zu bewertende Raster, von dieser Erweiterung oder einem beliebigen anderen Programm.</translation>
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
        <source>The same seed gives the same noise.</source>
        <translation>Derselbe Startwert gibt dasselbe Rauschen.</translation>
    </message>
    <message>
        <source>The sensor whose bands the multispectral image has.</source>
        <translation>Der Sensor, dessen Kanäle das Multispektralbild hat.</translation>
    </message>
    <message>
        <source>The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of another blur. Most sensors have 0.4 to 0.9.</source>
        <translation>Die Standardabweichung einer Gaußfunktion, in Pixeln des Hyperspektralbilds, oder die entsprechende Breite einer anderen Unschärfe. Die meisten Sensoren haben 0,4 bis 0,9.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Turn of the coarse grid (degrees)</source>
        <translation>Drehung des groben Gitters (Grad)</translation>
    </message>
    <message>
        <source>UIQI, mean over the bands</source>
        <translation>UIQI, Mittel über die Kanäle</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Wellenlängen der multispektralen Kanäle (nm)</translation>
    </message>
    <message>
        <source>What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a fused image” takes it for the reference.</source>
        <translation>Was eine Fusion beider ergeben sollte: die Szene, auf ganze grobe Pixel zugeschnitten (GeoTIFF). „Fusioniertes Bild bewerten“ nimmt sie als Referenz.</translation>
    </message>
    <message>
        <source>What counts as the largest signal, in the units of the reference. Automatic: the range of the reference's values from their 1st to their 99th percentile.</source>
        <translation>Was als größtes Signal gilt, in den Einheiten der Referenz. Automatisch: die Spanne ihrer Werte vom 1. bis zum 99. Perzentil.</translation>
    </message>
    <message>
        <source>What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file that holds reflectance times 10,000 and does not say so.</source>
        <translation>Womit seine Werte multipliziert werden, damit sie die Einheiten der anderen Bilder haben: etwa 0,0001 für eine Datei, die Reflexion mal 10000 enthält und das nicht sagt.</translation>
    </message>
    <message>
        <source>What its values are multiplied by, as of a sensor with other units: one number, or one for each band.</source>
        <translation>Womit seine Werte multipliziert werden, wie bei einem Sensor mit anderen Einheiten: eine Zahl oder eine je Kanal.</translation>
    </message>
    <message>
        <source>What the bands of the multispectral image see, as the fusion takes it (CSV).</source>
        <translation>Was die Kanäle des Multispektralbilds sehen, wie die Fusion es nimmt (CSV).</translation>
    </message>
    <message>
        <source>Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 both, 0 nowhere. For models of the method Sharp only.</source>
        <translation>Wo dem Modell nicht zu trauen ist (GeoTIFF): 1, wo die beiden Bilder Verschiedenes zeigen, etwa Veränderungen oder Wolken, 2, wo die Werte des MSI nichts gleichen, woraus das Modell gelernt hat, 3 beides, 0 sonst. Nur für Modelle des Verfahrens „Scharf“.</translation>
    </message>
    <message>
        <source>Whether nothing speaks against the model</source>
        <translation>Ob nichts gegen das Modell spricht</translation>
    </message>
    <message>
        <source>Whose response the fused image is seen through.</source>
        <translation>Der Sensor, mit dessen Empfindlichkeit das fusionierte Bild gesehen wird.</translation>
    </message>
    <message>
        <source>Width of the blur (coarse pixels)</source>
        <translation>Breite der Unschärfe (grobe Pixel)</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (nm)</source>
        <translation>Breiten der multispektralen Kanäle (nm)</translation>
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
        <source>Without a reference: QNR {qnr}; the log says what that means.</source>
        <translation>Ohne Referenz: QNR {qnr}; das Protokoll sagt, was das bedeutet.</translation>
    </message>
    <message>
        <source>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</source>
        <translation>hyperspektral,fusion,qualität,genauigkeit,bewertung,bewerten,beurteilung,gütemaße,psnr,rmse,sam,spektralwinkel,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change</source>
        <translation>hyperspektral,multispektral,fusion,zeitreihe,datum,kachel,mosaik,übertragung,spektrale superauflösung,veränderung</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth</source>
        <translation>hyperspektral,multispektral,simulieren,simulation,synthetisch,vergröbern,unschärfe,psf,punktspreizfunktion,rauschen,snr,testdaten,wald,wahrheit</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1.</source>
        <translation>{what}: „{text}“ ist keine Liste von Zahlen über 0: etwa 2 oder 0,9; 1,1; 1 schreiben.</translation>
    </message>
    <message>
        <source>A folder that all workers of the cluster reach under the same name, or a name such as /vsis3/bucket/folder. Left empty, a folder beside the fused image.</source>
        <translation>Ein Ordner, den alle Rechner des Clusters unter demselben Namen erreichen, oder ein Name wie /vsis3/bucket/ordner. Bleibt das Feld leer, ein Ordner neben dem fusionierten Bild.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Dask-Cluster</translation>
    </message>
    <message>
        <source>Folder for the cluster's parts</source>
        <translation>Ordner für die Teile des Clusters</translation>
    </message>
    <message>
        <source>Fuse many pairs</source>
        <translation>Viele Paare fusionieren</translation>
    </message>
    <message>
        <source>Fuse Many Pairs…</source>
        <translation>Viele Paare fusionieren…</translation>
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
        <translation>Die Liste ist eine Tabelle (CSV) mit den Spalten hsi und msi und einer Zeile für jedes Paar: den Dateien, mehrere multispektrale durch Strichpunkte getrennt, mit Pfaden, die von der Tabelle ausgehen. Eine Spalte name sagt, wie das Ergebnis heißen soll, und jede Option des Befehls fuse der Engine kann eine Spalte sein: sensor, response, dtype, report und andere. Oder sie ist ein Katalog von STAC-Items (JSON) mit den Assets hsi und msi.

Jedes Paar wird zu einem eigenen Raster im Ordner fusioniert. Ein Paar, das sich nicht fusionieren lässt, wird mit seiner Ursache genannt, im Protokoll und in der Ergebnistabelle, und die übrigen gehen weiter. Abgebrochen oder unterbrochen, setzt derselbe Lauf, neu gestartet, dort fort, wo er endete: Paare, die so fusioniert wurden, wie es verlangt ist, aus Dateien, die sich nicht geändert haben, werden nicht noch einmal fusioniert.

Für eine Zeitreihe, ein hyperspektrales Bild und multispektrale von vielen Tagen, lassen Sie die Paare mit demselben hyperspektralen Bild ein Modell teilen: Es wird einmal angepasst, an den ersten Tag, und die Tabelle nennt jeden Tag, zu dem es nicht mehr passt. Nennen Sie zuerst den Tag, der dem hyperspektralen Bild am nächsten liegt.</translation>
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
        <source>{what}: choose a folder.</source>
        <translation>{what}: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is a file: choose a folder.</source>
        <translation>{what}: „{path}“ ist eine Datei: Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, which is best for a single scene or a few. The engine needs the package distributed for it; the values are the same.</source>
        <translation>Wo gerechnet wird: die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.1:8786, oder local:4 für vier Prozesse auf diesem Rechner, oder local:gpus für einen je Grafikkarte. Bleibt das Feld leer, rechnet ein Prozess, was für eine einzelne Szene oder wenige am besten ist. Die Engine braucht dafür das Paket distributed; die Werte sind dieselben.</translation>
    </message>
</context></TS>
