<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>SpectraMorph</name>
    <message>
        <source>Choose the image: what it is will be told here.</source>
        <translation>Elija la imagen: aquí se indicará qué es.</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({reason})</source>
        <translation>Endmembers: {count} ({reason})</translation>
    </message>
    <message>
        <source>    {name}: {share} ({reason})</source>
        <translation>    {name}: {share} ({reason})</translation>
    </message>
    <message>
        <source>Choose the two images: what they are and how they fit will be told here.</source>
        <translation>Elija las dos imágenes: aquí se indicará qué son y cómo encajan.</translation>
    </message>
    <message>
        <source>Apply a fitted model to other images</source>
        <translation>Aplicar un modelo ajustado a otras imágenes</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change</source>
        <translation>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change,hiperespectral,multiespectral,fusión,serie temporal,fecha,tesela,mosaico,transferencia,superresolución espectral,cambio</translation>
    </message>
    <message>
        <source>Fuses images of another date or a neighbouring tile with a fitted model.</source>
        <translation>Fusiona imágenes de otra fecha o de una tesela vecina con un modelo ajustado.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to other images of the same sensors: of another date, or of a neighbouring tile. Nothing is learned anew, which saves most of the time, and the results of all dates tell of the same materials.

Sensor, bands, order and units of the images are checked, and the bands of the MSI are brought to the order of the model by their wavelengths. With a hyperspectral image the shift between the images and the gains of the MSI are found anew, and the log tells how well the model still fits; it warns where it does not fit any more. The HSI may be of an earlier date than the MSI: where the two show different things, the MSI is followed.

Without a hyperspectral image the spectra are guessed from the bands of the MSI alone. Materials that look alike in these bands cannot be told apart, the light and the units must be those of the first date, and neither change nor the error can be told.</source>
        <translation>Aplica un modelo ajustado por «Fusionar imágenes hiperespectrales y multiespectrales» a otras imágenes de los mismos sensores: de otra fecha o de una tesela vecina. No se aprende nada de nuevo, lo que ahorra la mayor parte del tiempo, y los resultados de todas las fechas se refieren a los mismos materiales.

Se comprueban el sensor, las bandas, su orden y las unidades de las imágenes, y las bandas de la MSI se ponen en el orden del modelo según sus longitudes de onda. Con una imagen hiperespectral se determinan de nuevo el desplazamiento entre las imágenes y las ganancias de la MSI, y el registro indica hasta qué punto sigue siendo válido el modelo; avisa donde ya no lo es. La HSI puede ser de una fecha anterior a la de la MSI: donde las dos muestran cosas distintas, se sigue a la MSI.

Sin una imagen hiperespectral, los espectros se deducen solo de las bandas de la MSI. Los materiales que se parecen en estas bandas no se pueden distinguir, la luz y las unidades deben ser las de la primera fecha, y no se pueden indicar ni los cambios ni el error.</translation>
    </message>
    <message>
        <source>Applied: {name}</source>
        <translation>Aplicado: {name}</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands</source>
        <translation>Longitudes de onda de las bandas multiespectrales</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought to the order of the model.</source>
        <translation>Longitudes de onda centrales en el orden de las bandas, en nanómetros, como 665, 560, 490, o en micrómetros, como 0,665; 0,56; 0,49, si el archivo no las indica. Con ellas, las bandas se ponen en el orden del modelo.</translation>
    </message>
    <message>
        <source>Remove the shift between the images</source>
        <translation>Eliminar el desplazamiento entre las imágenes</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; else they are taken to lie as those that the model was fitted on.</source>
        <translation>Estima cuánto están desplazadas las dos imágenes una respecto a la otra y elimina ese desplazamiento; si no, se supone que están situadas como aquellas con las que se ajustó el modelo.</translation>
    </message>
    <message>
        <source>Data type of the fused image</source>
        <translation>Tipo de datos de la imagen fusionada</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large, as they are without an HSI.</source>
        <translation>El tipo de datos y la escala de la HSI, o bien valores físicos en coma flotante, que ocupan el doble o el cuádruple, como ocurre siempre sin una HSI.</translation>
    </message>
    <message>
        <source>Doubtful pixels</source>
        <translation>Píxeles dudosos</translation>
    </message>
    <message>
        <source>Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 both, 0 nowhere. For models of the method Sharp only.</source>
        <translation>Dónde no hay que fiarse del modelo (GeoTIFF): 1 donde las dos imágenes muestran cosas distintas, como cambios o nubes; 2 donde los valores de la MSI no se parecen a nada de lo que aprendió el modelo; 3 ambas cosas; 0 en ningún caso. Solo para modelos del método Sharp.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.</source>
        <translation>Cuánto le falta al resultado para concordar con cada imagen, en las unidades de la HSI: una banda para la MSI y, si existe, otra para la HSI (GeoTIFF). Solo para modelos del método Sharp.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.</source>
        <translation>Magnitud probable del error de la imagen fusionada en cada píxel: 1 es su error medio, 2 el doble (GeoTIFF). Requiere la HSI. Solo para modelos del método Sharp.</translation>
    </message>
    <message>
        <source>Whether nothing speaks against the model</source>
        <translation>Nada contradice al modelo</translation>
    </message>
    <message>
        <source>How well the model fits</source>
        <translation>Grado de ajuste del modelo</translation>
    </message>
    <message>
        <source>Error over that on the images of the fit</source>
        <translation>Error en relación con el de las imágenes del ajuste</translation>
    </message>
    <message>
        <source>Share of pixels that changed</source>
        <translation>Proporción de píxeles que cambiaron</translation>
    </message>
    <message>
        <source>Share of pixels unlike all that was learned from</source>
        <translation>Proporción de píxeles que no se parecen a nada de lo aprendido</translation>
    </message>
    <message>
        <source>Not used: there is no hyperspectral image.</source>
        <translation>No se usa: no hay imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Applied, but the model does not fit these images: see the log.</source>
        <translation>Aplicado, pero el modelo no es válido para estas imágenes: consulte el registro.</translation>
    </message>
    <message>
        <source>Applied. The log tells how well the model fits.</source>
        <translation>Aplicado. El registro indica hasta qué punto es válido el modelo.</translation>
    </message>
    <message>
        <source>Hyperspectral image (coarse)</source>
        <translation>Imagen hiperespectral (de píxeles gruesos)</translation>
    </message>
    <message>
        <source>Assess a fused image</source>
        <translation>Evaluar una imagen fusionada</translation>
    </message>
    <message>
        <source>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</source>
        <translation>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening,hiperespectral,fusión,calidad,exactitud,evaluación,métricas,ángulo espectral</translation>
    </message>
    <message>
        <source>Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two images that it was made of.</source>
        <translation>Indica la calidad de una imagen fusionada, la haya hecho quien la haya hecho: frente a una referencia, o según concuerde con las dos imágenes de las que se obtuvo.</translation>
    </message>
    <message>
        <source>With a reference, the image that the fused one should be, it tells PSNR, RMSE, spectral angle (SAM), ERGAS, SSIM, UIQI and Q2n, over all bands and for each, and maps of the error and of the spectral angle. Both have to lie on the same pixels, or one on a window of the other's; nothing is interpolated. Bands are matched by their order, or, where one image has more, by their wavelengths.

Without one it tells how well the image agrees with the two images that it was made of: blurred as the hyperspectral sensor does it, and seen through the response of the multispectral one; and the indices D_lambda, D_S and QNR. These order results on one scene at best: an image that agrees with both can be wrong in what neither of them sees.

It serves for results of this plugin and of any other program. “Simulate a pair” makes images for which a reference is known.</source>
        <translation>Con una referencia, es decir, la imagen que debería ser la fusionada, indica PSNR, RMSE, ángulo espectral (SAM), ERGAS, SSIM, UIQI y Q2n, para todas las bandas y para cada una, además de mapas del error y del ángulo espectral. Ambas deben tener los mismos píxeles, o una ocupar una ventana de la otra; no se interpola nada. Las bandas se emparejan por su orden o, si una imagen tiene más, por sus longitudes de onda.

Sin referencia, indica hasta qué punto la imagen concuerda con las dos imágenes de las que se obtuvo: desenfocada como lo hace el sensor hiperespectral, y vista a través de la respuesta del multiespectral; y los índices D_lambda, D_S y QNR. Estos sirven, como mucho, para ordenar resultados de una misma escena: una imagen que concuerda con ambas puede estar equivocada en lo que ninguna de ellas ve.

Sirve para resultados de este complemento y de cualquier otro programa. «Simular un par» crea imágenes para las que se conoce una referencia.</translation>
    </message>
    <message>
        <source>Choose the fused image, and a reference or the two images that it was made of.</source>
        <translation>Elija la imagen fusionada, y una referencia o las dos imágenes de las que se obtuvo.</translation>
    </message>
    <message>
        <source>Assessed: {name}</source>
        <translation>Evaluado: {name}</translation>
    </message>
    <message>
        <source>Fused image</source>
        <translation>Imagen fusionada</translation>
    </message>
    <message>
        <source>The raster to assess, of this plugin or of any other program.</source>
        <translation>El ráster que se evalúa, de este complemento o de cualquier otro programa.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The raster that the fused image should be, on the same pixels or a window of them. Left out where none is known: give the two images that were fused then.</source>
        <translation>El ráster que debería ser la imagen fusionada, en los mismos píxeles o en una ventana de ellos. Se omite si no se conoce ninguno: en ese caso, indique las dos imágenes que se fusionaron.</translation>
    </message>
    <message>
        <source>Hyperspectral image that was fused</source>
        <translation>Imagen hiperespectral que se fusionó</translation>
    </message>
    <message>
        <source>The coarse image (HSI). With it and the multispectral one, the log tells how well the result agrees with both.</source>
        <translation>La imagen de píxeles gruesos (HSI). Con ella y con la multiespectral, el registro indica hasta qué punto el resultado concuerda con ambas.</translation>
    </message>
    <message>
        <source>Multispectral image(s) that were fused</source>
        <translation>Imagen o imágenes multiespectrales que se fusionaron</translation>
    </message>
    <message>
        <source>The fine image (MSI), on whose pixels the fused image lies.</source>
        <translation>La imagen de píxeles finos (MSI), en cuyos píxeles se sitúa la imagen fusionada.</translation>
    </message>
    <message>
        <source>Scale of the fused image</source>
        <translation>Escala de la imagen fusionada</translation>
    </message>
    <message>
        <source>What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file that holds reflectance times 10,000 and does not say so.</source>
        <translation>Por qué se multiplican sus valores para estar en las unidades de las otras imágenes: por ejemplo, 0.0001 para un archivo que contiene reflectancia multiplicada por 10 000 y no lo declara.</translation>
    </message>
    <message>
        <source>Peak of PSNR and SSIM</source>
        <translation>Pico de PSNR y SSIM</translation>
    </message>
    <message>
        <source>What counts as the largest signal, in the units of the reference. Automatic: the range of the reference's values from their 1st to their 99th percentile.</source>
        <translation>Lo que cuenta como la mayor señal, en las unidades de la referencia. Automático: el rango de los valores de la referencia desde el percentil 1 hasta el 99.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes, for ERGAS</source>
        <translation>Razón entre los tamaños de píxel, para ERGAS</translation>
    </message>
    <message>
        <source>Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the hyperspectral image where it is given, or else 4.</source>
        <translation>Tamaño de píxel de la imagen hiperespectral dividido entre el de la fusionada. Automático: el de la imagen hiperespectral, si se indica; si no, 4.</translation>
    </message>
    <message>
        <source>Fuse at reduced resolution as well</source>
        <translation>Fusionar también a resolución reducida</translation>
    </message>
    <message>
        <source>Makes both images coarser and fuses them by this plugin: there the right answer is known, and what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this plugin, not of an image that another program made.</source>
        <translation>Reduce la resolución de ambas imágenes y las fusiona con este complemento: ahí se conoce la respuesta correcta, y se indica la ganancia de la fusión frente a la interpolación (protocolo de Wald). Es una cifra del par y de este complemento, no de una imagen hecha por otro programa.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Sensor de la imagen multiespectral</translation>
    </message>
    <message>
        <source>Whose response the fused image is seen through.</source>
        <translation>A través de cuya respuesta se ve la imagen fusionada.</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas del sensor</translation>
    </message>
    <message>
        <source>Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8.</source>
        <translation>Nombres de las bandas del sensor que contiene la imagen, en su orden: B2,B3,B4,B8.</translation>
    </message>
    <message>
        <source>Spectral response</source>
        <translation>Respuesta espectral</translation>
    </message>
    <message>
        <source>For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).</source>
        <translation>Para un sensor que no está en la lista: una tabla (CSV) con las longitudes de onda en la primera columna y una columna por banda, una biblioteca espectral ENVI (.sli) o una biblioteca de EnMAP-Box (.geojson).</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Longitudes de onda de las bandas multiespectrales (nm)</translation>
    </message>
    <message>
        <source>Centres of the bands, where the file tells none.</source>
        <translation>Centros de las bandas, si el archivo no los indica.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (nm)</source>
        <translation>Anchuras de las bandas multiespectrales (nm)</translation>
    </message>
    <message>
        <source>Full widths at half maximum, where the file tells none.</source>
        <translation>Anchuras a media altura, si el archivo no las indica.</translation>
    </message>
    <message>
        <source>Blur of the hyperspectral image</source>
        <translation>Desenfoque de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Its point spread function, where that is known: a square table (CSV) of the weights of fine pixels around a coarse one's centre. Estimated from the images where nothing is given.</source>
        <translation>Su función de dispersión de punto, si se conoce: una tabla cuadrada (CSV) con los pesos de los píxeles finos alrededor del centro de uno grueso. Si no se indica nada, se estima a partir de las imágenes.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabla de cifras</translation>
    </message>
    <message>
        <source>All figures, over all bands and for each (CSV).</source>
        <translation>Todas las cifras, para todas las bandas y para cada una (CSV).</translation>
    </message>
    <message>
        <source>Maps of the error</source>
        <translation>Mapas del error</translation>
    </message>
    <message>
        <source>A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a reference.</source>
        <translation>Un ráster de la raíz del error cuadrático medio y del ángulo espectral en cada píxel (GeoTIFF); con una referencia.</translation>
    </message>
    <message>
        <source>Not used: it is about the two images that were fused.</source>
        <translation>No se usa: se refiere a las dos imágenes que se fusionaron.</translation>
    </message>
    <message>
        <source>Not used without a reference.</source>
        <translation>No se usa sin una referencia.</translation>
    </message>
    <message>
        <source>PSNR against the reference (dB)</source>
        <translation>PSNR frente a la referencia (dB)</translation>
    </message>
    <message>
        <source>RMSE against the reference</source>
        <translation>RMSE frente a la referencia</translation>
    </message>
    <message>
        <source>Mean spectral angle (degrees)</source>
        <translation>Ángulo espectral medio (grados)</translation>
    </message>
    <message>
        <source>ERGAS</source>
        <translation>ERGAS</translation>
    </message>
    <message>
        <source>SSIM, mean over the bands</source>
        <translation>SSIM, media de las bandas</translation>
    </message>
    <message>
        <source>UIQI, mean over the bands</source>
        <translation>UIQI, media de las bandas</translation>
    </message>
    <message>
        <source>Q2n</source>
        <translation>Q2n</translation>
    </message>
    <message>
        <source>RMSE against the hyperspectral image, blurred</source>
        <translation>RMSE frente a la imagen hiperespectral, con desenfoque</translation>
    </message>
    <message>
        <source>RMSE against the multispectral image, through its response</source>
        <translation>RMSE frente a la imagen multiespectral, a través de su respuesta</translation>
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
        <translation>Ganancia de la fusión a resolución reducida (dB)</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Las cifras en palabras</translation>
    </message>
    <message>
        <source>Against the reference: PSNR {psnr} dB, spectral angle {sam}°.</source>
        <translation>Frente a la referencia: PSNR {psnr} dB, ángulo espectral {sam}°.</translation>
    </message>
    <message>
        <source>The fused image is equal to the reference.</source>
        <translation>La imagen fusionada es igual a la referencia.</translation>
    </message>
    <message>
        <source>Without a reference: QNR {qnr}; the log says what that means.</source>
        <translation>Sin referencia: QNR {qnr}; el registro explica qué significa.</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: la capa «{layer}» no es un archivo, sino que procede del proveedor «{provider}»: guárdela primero como GeoTIFF (Exportar ▸ Guardar como…) y elija ese archivo.</translation>
    </message>
    <message>
        <source>{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.</source>
        <translation>{what}: «{source}» solo se puede abrir con este QGIS: escríbalo primero en un GeoTIFF con Ráster ▸ Conversión ▸ Traducir, que conserva las longitudes de onda (Exportar ▸ Guardar como… las pierde), y elija ese archivo.</translation>
    </message>
    <message>
        <source>{what}: choose a raster layer or file.</source>
        <translation>{what}: elija una capa o un archivo ráster.</translation>
    </message>
    <message>
        <source>{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that is not a raster must be saved as a GeoTIFF first.</source>
        <translation>{what}: «{name}» no se puede abrir como archivo ráster: compruebe que el archivo existe y está completo; una capa que no es un ráster debe guardarse primero como GeoTIFF.</translation>
    </message>
    <message>
        <source>The reference and the image to move are the same: choose two.</source>
        <translation>La referencia y la imagen que se va a mover son la misma: elija dos distintas.</translation>
    </message>
    <message>
        <source>“{image}” and the reference do not overlap: choose images of the same place.</source>
        <translation>«{image}» y la referencia no se superponen: elija imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>La imagen hiperespectral y la multiespectral son la misma: elija dos distintas.</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>«{msi}» y la imagen hiperespectral no se superponen: elija imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>El archivo de la capa «{layer}» no tiene sistema de referencia de coordenadas (SRC): asígnele uno primero (Ráster ▸ Proyecciones ▸ Asignar proyección…).</translation>
    </message>
    <message>
        <source>The pixels of the multispectral image ({msi:g} map units) are coarser than those of the hyperspectral one ({hsi:g}): check that the two are not mixed up.</source>
        <translation>Los píxeles de la imagen multiespectral ({msi:g} unidades de mapa) son más gruesos que los de la hiperespectral ({hsi:g}): compruebe que no se han confundido las dos.</translation>
    </message>
    <message>
        <source>{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on the grid of its image.</source>
        <translation>{what}: «{mask}» tiene {given} píxeles y su imagen «{image}» tiene {needed}: elija una máscara situada en la cuadrícula de su imagen.</translation>
    </message>
    <message>
        <source>The preset published knows no residuals: choose the preset sharp, or leave the residuals out.</source>
        <translation>El preajuste published no conoce residuos: elija el preajuste sharp o prescinda de los residuos.</translation>
    </message>
    <message>
        <source>The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.</source>
        <translation>El preajuste published no conoce incertidumbre: elija el preajuste sharp o prescinda de la incertidumbre.</translation>
    </message>
    <message>
        <source>{what}: {number} is too small: give {least} or more.</source>
        <translation>{what}: {number} es demasiado pequeño: indique {least} o más.</translation>
    </message>
    <message>
        <source>{what}: {number} is too large: give {most} or less.</source>
        <translation>{what}: {number} es demasiado grande: indique {most} o menos.</translation>
    </message>
    <message>
        <source>{what}: “{value}” is not a number: give one.</source>
        <translation>{what}: «{value}» no es un número: indique uno.</translation>
    </message>
    <message>
        <source>{what}: there is no “{value}”: choose one of {choices}.</source>
        <translation>{what}: no existe «{value}»: elija una de estas opciones: {choices}.</translation>
    </message>
    <message>
        <source>The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.</source>
        <translation>El dispositivo «{device}» es desconocido: indique auto, cpu, cuda, cuda:1 (u otro número) o mps.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI header that has them.</source>
        <translation>{what}: el archivo «{path}» no contiene estos valores: elija un archivo de texto con un número por línea, o una cabecera ENVI que los tenga.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225.</source>
        <translation>{what}: «{text}» no es una lista de bandas: escríbala como 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands included.</source>
        <translation>{what}: se indicaron {given} y la imagen hiperespectral tiene {bands} bandas: indique un valor por banda, incluidas las bandas defectuosas.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.</source>
        <translation>{what}: «{text}» no es una lista de números mayores que 0: escríbalos como 650, 550, 460 o 0,65; 0,55; 0,46.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what}: «{text}» no son dos números: escriba columnas y filas como 0.4, -1.2.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1.</source>
        <translation>{what}: «{text}» no es una lista de números mayores que 0: escríbalos como 2 o 0.9, 1.1, 1.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the order of the bands.</source>
        <translation>{what}: se indicaron {given} y la imagen multiespectral tiene {bands} bandas: indique un valor por banda, en el orden de las bandas.</translation>
    </message>
    <message>
        <source>{what}: choose a file.</source>
        <translation>{what}: elija un archivo.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” is not there: choose another.</source>
        <translation>{what}: el archivo «{path}» no existe: elija otro.</translation>
    </message>
    <message>
        <source>{what}: name the file to write.</source>
        <translation>{what}: indique el nombre del archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>{what}: “{path}” must end in .{extension}, the format that is written.</source>
        <translation>{what}: «{path}» debe terminar en .{extension}, el formato que se escribe.</translation>
    </message>
    <message>
        <source>{what}: choose a folder.</source>
        <translation>{what}: elija una carpeta.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is a file: choose a folder.</source>
        <translation>{what}: «{path}» es un archivo: elija una carpeta.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” is not there: make it first or choose another.</source>
        <translation>{what}: la carpeta «{folder}» no existe: créela primero o elija otra.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” cannot be written to: choose another.</source>
        <translation>{what}: no se puede escribir en la carpeta «{folder}»: elija otra.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is one of the inputs: choose another name for the output.</source>
        <translation>{what}: «{path}» es una de las entradas: elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same file name: choose two.</source>
        <translation>{what} y {other} tienen el mismo nombre de archivo: elija dos distintos.</translation>
    </message>
    <message>
        <source>Co-register two images</source>
        <translation>Corregistrar dos imágenes</translation>
    </message>
    <message>
        <source>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral</source>
        <translation>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral,corregistro,alinear,alineación,desplazamiento,mover,georreferenciación,subpíxel,hiperespectral,multiespectral</translation>
    </message>
    <message>
        <source>Finds by how much an image lies off another one of the same place, and moves a copy of it.</source>
        <translation>Determina cuánto se aparta una imagen de otra del mismo lugar y mueve una copia de ella.</translation>
    </message>
    <message>
        <source>Finds the shift between two images of the same place, to some hundredths of the coarser one's pixel, and writes a copy of the one that lies right on the other. It is the search that the fusion makes by itself; here it serves any two rasters: hyperspectral, multispectral or panchromatic, of whatever bands, units and pixel sizes, in the same coordinate reference system or in two.

The log tells where the image lies, as in “12.4 m east and 3.1 m south of the reference”, how certain that is, and how much of what varies in the one image the other explains with and without the shift. Parts of the scene, each looked at alone, have to find the same shift. Where none can be told (clouds, smooth ground, repeating rows, other places), the algorithm says so and writes nothing.

Only a shift is found and removed: neither a turn, nor another scale, nor relief. Without an output for the copy, the shift is only told.</source>
        <translation>Determina el desplazamiento entre dos imágenes del mismo lugar, con una precisión de unas centésimas del píxel de la más gruesa, y escribe una copia de la una que coincide con la otra. Es la misma búsqueda que la fusión hace por sí sola; aquí sirve para dos rásteres cualesquiera: hiperespectrales, multiespectrales o pancromáticos, con cualesquiera bandas, unidades y tamaños de píxel, en el mismo sistema de referencia de coordenadas o en dos.

El registro indica dónde está la imagen, como en «12.4 m al este y 3.1 m al sur de la referencia», con qué certeza, y qué parte de lo que varía en una imagen explica la otra con y sin el desplazamiento. Partes de la escena, examinadas cada una por separado, tienen que dar el mismo desplazamiento. Cuando no se puede determinar ninguno (nubes, terreno uniforme, hileras repetidas, lugares distintos), el algoritmo lo indica y no escribe nada.

Solo se determina y se elimina un desplazamiento: ni un giro, ni otra escala, ni el relieve. Si no se indica una salida para la copia, el desplazamiento solo se comunica.</translation>
    </message>
    <message>
        <source>Choose the image that lies right and the one to move onto it: either may be the finer one.</source>
        <translation>Elija la imagen bien situada y la que se va a mover sobre ella: cualquiera de las dos puede ser la más fina.</translation>
    </message>
    <message>
        <source>Reference: {reference}; to move: {image}.</source>
        <translation>Referencia: {reference}; se mueve: {image}.</translation>
    </message>
    <message>
        <source>Co-registered: {name}</source>
        <translation>Corregistrado: {name}</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>The raster that lies right.</source>
        <translation>El ráster bien situado.</translation>
    </message>
    <message>
        <source>Image to move</source>
        <translation>Imagen que se va a mover</translation>
    </message>
    <message>
        <source>The raster of the same place that is to lie on the reference. The file itself is not changed: a copy is.</source>
        <translation>El ráster del mismo lugar que debe coincidir con la referencia. El archivo mismo no se modifica: se mueve una copia.</translation>
    </message>
    <message>
        <source>Move the pixels (no value changes)</source>
        <translation>Mover los píxeles (ningún valor cambia)</translation>
    </message>
    <message>
        <source>Keep the pixels (values are interpolated)</source>
        <translation>Conservar los píxeles (los valores se interpolan)</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>Forma de mover</translation>
    </message>
    <message>
        <source>Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels interpolates its content (Lanczos) onto the grid that the image has now, as where other layers have to share that grid; along two edges nothing is known, and the copy has no data there.</source>
        <translation>Mover los píxeles cambia dónde está la copia en el mapa y ningún valor. Conservar los píxeles interpola su contenido (Lanczos) en la cuadrícula que la imagen tiene ahora, como conviene cuando otras capas deben compartir esa cuadrícula; a lo largo de dos bordes no se conoce nada, y allí la copia no tiene datos.</translation>
    </message>
    <message>
        <source>Largest shift to look for (pixels)</source>
        <translation>Mayor desplazamiento que se busca (píxeles)</translation>
    </message>
    <message>
        <source>In pixels of the coarser image, along each axis. Twice as far takes four times as long.</source>
        <translation>En píxeles de la imagen más gruesa, a lo largo de cada eje. Buscar el doble de lejos tarda cuatro veces más.</translation>
    </message>
    <message>
        <source>Mask of the reference image</source>
        <translation>Máscara de la imagen de referencia</translation>
    </message>
    <message>
        <source>A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.</source>
        <translation>Un ráster en la cuadrícula de la referencia: donde no es 0, como sobre las nubes, no se compara nada.</translation>
    </message>
    <message>
        <source>Mask of the image to move</source>
        <translation>Máscara de la imagen que se va a mover</translation>
    </message>
    <message>
        <source>A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. The copy keeps what it hides.</source>
        <translation>Un ráster en la cuadrícula de la imagen que se va a mover: donde no es 0, como sobre las nubes, no se compara nada. La copia conserva lo que oculta.</translation>
    </message>
    <message>
        <source>Moved copy</source>
        <translation>Copia movida</translation>
    </message>
    <message>
        <source>The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, nodata. Left out, the shift is only told.</source>
        <translation>La copia que se escribe (GeoTIFF), con todo lo que se sabe de las bandas: nombres, longitudes de onda, escala, nodata. Si se omite, el desplazamiento solo se comunica.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Desplazamiento hacia el este (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Desplazamiento hacia el norte (m)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <source>Distance (pixels of the coarser image)</source>
        <translation>Distancia (píxeles de la imagen más gruesa)</translation>
    </message>
    <message>
        <source>Standard error of the distance (pixels of the coarser image)</source>
        <translation>Error estándar de la distancia (píxeles de la imagen más gruesa)</translation>
    </message>
    <message>
        <source>Share of the variance explained without the shift</source>
        <translation>Proporción de la varianza explicada sin el desplazamiento</translation>
    </message>
    <message>
        <source>Share of the variance explained as the images lie</source>
        <translation>Proporción de la varianza explicada tal como están situadas las imágenes</translation>
    </message>
    <message>
        <source>Whether the shift can be trusted</source>
        <translation>El desplazamiento es fiable</translation>
    </message>
    <message>
        <source>The shift in words</source>
        <translation>El desplazamiento en palabras</translation>
    </message>
    <message>
        <source>No shift can be told between the two images: the log says why.</source>
        <translation>No se puede determinar ningún desplazamiento entre las dos imágenes: el registro explica por qué.</translation>
    </message>
    <message>
        <source>The image lies right on the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>La imagen coincide con la referencia ({pixels} ± {error} píxeles de la más gruesa).</translation>
    </message>
    <message>
        <source>The image lies {metres} m off the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>La imagen está a {metres} m de la referencia ({pixels} ± {error} píxeles de la más gruesa).</translation>
    </message>
    <message>
        <source>Engine status</source>
        <translation>Estado del motor</translation>
    </message>
    <message>
        <source>engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state</source>
        <translation>engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state,motor,entorno,dispositivo,versión,estado</translation>
    </message>
    <message>
        <source>Tells what SpectraMorph computes with.</source>
        <translation>Indica con qué calcula SpectraMorph.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries and on which device (CPU or GPU).

“Install engine” installs it. A Python of your own that has the libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.</source>
        <translation>SpectraMorph calcula en un proceso propio, el motor, con un entorno de Python propio, de modo que no se instala nada en el Python de QGIS. Este algoritmo indica si el motor funciona, con qué bibliotecas y en qué dispositivo (CPU o GPU).

«Instalar motor» lo instala. En su lugar se usa un Python propio que tenga las bibliotecas, si la variable de entorno SPECTRAMORPH_PYTHON lo indica.</translation>
    </message>
    <message>
        <source>There is nothing to fill in: press Run, and the log tells.</source>
        <translation>No hay nada que rellenar: pulse Ejecutar y el registro lo indicará.</translation>
    </message>
    <message>
        <source>State of the engine</source>
        <translation>Estado del motor</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Versión del motor</translation>
    </message>
    <message>
        <source>Version of its Python</source>
        <translation>Versión de su Python</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Su Python</translation>
    </message>
    <message>
        <source>Version of PyTorch</source>
        <translation>Versión de PyTorch</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Dispositivo usado</translation>
    </message>
    <message>
        <source>Why that device</source>
        <translation>Motivo de ese dispositivo</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Hilos de CPU</translation>
    </message>
    <message>
        <source>The engine was installed by an older version of the plugin: {install}.</source>
        <translation>El motor se instaló con una versión anterior del complemento: {install}.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Engine {version}, ready</source>
        <translation>Motor {version}, listo</translation>
    </message>
    <message>
        <source>Python {python}: {executable} (found by: {origin})</source>
        <translation>Python {python}: {executable} (encontrado mediante: {origin})</translation>
    </message>
    <message>
        <source>Computes on {device} ({reason}), {threads} CPU threads</source>
        <translation>Calcula en {device} ({reason}), {threads} hilos de CPU</translation>
    </message>
    <message>
        <source>Estimate spectral response</source>
        <translation>Estimar respuesta espectral</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,blur,registration,shift</source>
        <translation>hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,blur,registration,shift,hiperespectral,multiespectral,respuesta espectral,banda,longitud de onda,función de dispersión de punto,desenfoque,corregistro,desplazamiento</translation>
    </message>
    <message>
        <source>Finds out from two images of the same place how the bands of the multispectral one see the spectrum.</source>
        <translation>Averigua, a partir de dos imágenes del mismo lugar, cómo ven el espectro las bandas de la multiespectral.</translation>
    </message>
    <message>
        <source>Estimates the spectral response of a multispectral image (MSI) whose sensor is unknown from a hyperspectral image (HSI) of the same place and, as nearly as possible, the same day: how much of each wavelength of the HSI each band of the MSI sees. The shift between the images and the blur of the HSI (its point spread function) are estimated with it.

The result is a table that “Fuse hyperspectral and multispectral images” takes as the spectral response. The fusion makes the same estimate itself where nothing tells the response: this is for looking at it, correcting it, or using it for other images of the sensor.

Nothing needs to be clipped or reprojected first: the images may have different coordinate reference systems and extents. Bands that see wavelengths outside those of the HSI cannot be told; they show in their low correlation.</source>
        <translation>Estima la respuesta espectral de una imagen multiespectral (MSI) de sensor desconocido a partir de una imagen hiperespectral (HSI) del mismo lugar y, en lo posible, del mismo día: cuánto ve cada banda de la MSI de cada longitud de onda de la HSI. Con ella se estiman el desplazamiento entre las imágenes y el desenfoque de la HSI (su función de dispersión de punto).

El resultado es una tabla que «Fusionar imágenes hiperespectrales y multiespectrales» acepta como respuesta espectral. La fusión hace por sí sola la misma estimación cuando nada indica la respuesta: este algoritmo sirve para examinarla, corregirla o usarla con otras imágenes del sensor.

No hace falta recortar ni reproyectar nada antes: las imágenes pueden tener sistemas de referencia de coordenadas y extensiones distintos. Las bandas que ven longitudes de onda fuera de las de la HSI no se pueden determinar; se reconocen por su baja correlación.</translation>
    </message>
    <message>
        <source>Spectral response: {name}</source>
        <translation>Respuesta espectral: {name}</translation>
    </message>
    <message>
        <source>The table to write (CSV): wavelengths in the first column, then one column for each band of the MSI.</source>
        <translation>La tabla que se escribe (CSV): las longitudes de onda en la primera columna y, después, una columna por cada banda de la MSI.</translation>
    </message>
    <message>
        <source>Point spread function</source>
        <translation>Función de dispersión de punto</translation>
    </message>
    <message>
        <source>The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse one.</source>
        <translation>La tabla del desenfoque de la HSI (CSV): los pesos de los píxeles finos alrededor del centro de uno grueso.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Plot of the response and the blur</source>
        <translation>Gráfico de la respuesta y del desenfoque</translation>
    </message>
    <message>
        <source>The same page as the report, for models and scripts that ask for it here.</source>
        <translation>La misma página que el informe, para modelos y scripts que la piden aquí.</translation>
    </message>
    <message>
        <source>Hyperspectral image</source>
        <translation>Imagen hiperespectral</translation>
    </message>
    <message>
        <source>Multispectral image</source>
        <translation>Imagen multiespectral</translation>
    </message>
    <message>
        <source>Fuse and compare</source>
        <translation>Fusionar y comparar</translation>
    </message>
    <message>
        <source>Fuses two images and tells in figures how good the result is.</source>
        <translation>Fusiona dos imágenes e indica en cifras lo bueno que es el resultado.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one.
2. Assesses the fused image: blurred, it should be the hyperspectral image; through the response, the multispectral one. With a reference, as the truth of the sample data, it is compared with that, too.

The table and the page hold the figures; the residuals show where the fused image does not agree with the two.</source>
        <translation>1. Fusiona la imagen hiperespectral con la multiespectral.
2. Evalúa la imagen fusionada: desenfocada, debería ser la imagen hiperespectral; a través de la respuesta, la multiespectral. Con una referencia, como la verdad de los datos de ejemplo, también se compara con ella.

La tabla y la página contienen las cifras; los residuos muestran dónde la imagen fusionada no concuerda con las dos.</translation>
    </message>
    <message>
        <source>Reference, if there is one</source>
        <translation>Referencia, si la hay</translation>
    </message>
    <message>
        <source>Page of figures</source>
        <translation>Página de cifras</translation>
    </message>
    <message>
        <source>One model over several dates</source>
        <translation>Un modelo para varias fechas</translation>
    </message>
    <message>
        <source>Fits a model to one date and fuses two other dates with it.</source>
        <translation>Ajusta un modelo a una fecha y fusiona otras dos con él.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one that is nearest to it in time, and keeps the fitted model.
2. Applies the model to two multispectral images of other dates: nothing is learned anew, so that the results can be compared from date to date.

For each of these dates a map tells where not to trust the result: 1 where the two images show different things, 2 where the values are unlike all that was learned from, 3 both. For more dates, copy a step of the model, or take “Fuse many pairs”.</source>
        <translation>1. Fusiona la imagen hiperespectral con la multiespectral más cercana en el tiempo, y guarda el modelo ajustado.
2. Aplica el modelo a dos imágenes multiespectrales de otras fechas: no se aprende nada de nuevo, de modo que los resultados se pueden comparar de fecha en fecha.

Para cada una de estas fechas un mapa indica dónde no fiarse del resultado: 1 donde las dos imágenes muestran cosas distintas, 2 donde los valores no se parecen a nada de lo aprendido, 3 ambas. Para más fechas, copie un paso del modelo, o use «Fusionar muchos pares».</translation>
    </message>
    <message>
        <source>Multispectral image, first date</source>
        <translation>Imagen multiespectral, primera fecha</translation>
    </message>
    <message>
        <source>Multispectral image, second date</source>
        <translation>Imagen multiespectral, segunda fecha</translation>
    </message>
    <message>
        <source>Multispectral image, third date</source>
        <translation>Imagen multiespectral, tercera fecha</translation>
    </message>
    <message>
        <source>Fused image, first date</source>
        <translation>Imagen fusionada, primera fecha</translation>
    </message>
    <message>
        <source>Fused image, second date</source>
        <translation>Imagen fusionada, segunda fecha</translation>
    </message>
    <message>
        <source>Fused image, third date</source>
        <translation>Imagen fusionada, tercera fecha</translation>
    </message>
    <message>
        <source>Where not to trust it, second date</source>
        <translation>Dónde no fiarse, segunda fecha</translation>
    </message>
    <message>
        <source>Where not to trust it, third date</source>
        <translation>Dónde no fiarse, tercera fecha</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Endmembers, fractions, classes</source>
        <translation>Endmembers, fracciones, clases</translation>
    </message>
    <message>
        <source>Finds four materials, maps their fractions and makes classes of these.</source>
        <translation>Encuentra cuatro materiales, cartografía sus fracciones y hace clases con ellas.</translation>
    </message>
    <message>
        <source>1. Finds the spectra of four materials in the hyperspectral image.
2. Maps which fraction of each fine pixel they are.
3. Makes classes of the fractions, by QGIS's own “Reclassify by table” and “Cell statistics”: 1 to 4 where a material has more than the share given, 0 where none has.
4. Lists the area of each class.

For other rules, or more materials, change the steps in the modeler.</source>
        <translation>1. Encuentra los espectros de cuatro materiales en la imagen hiperespectral.
2. Cartografía qué fracción de cada píxel fino ocupan.
3. Hace clases con las fracciones, con «Reclasificar por tabla» y «Estadísticas de celda» de QGIS: 1 a 4 donde un material tiene más de la fracción indicada, 0 donde ninguno la tiene.
4. Lista el área de cada clase.

Para otras reglas, o más materiales, cambie los pasos en el modelador.</translation>
    </message>
    <message>
        <source>Share of a pixel from which it is a class</source>
        <translation>Parte de un píxel a partir de la cual es una clase</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmembers</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Areas of the classes</source>
        <translation>Áreas de las clases</translation>
    </message>
    <message>
        <source>Example models</source>
        <translation>Modelos de ejemplo</translation>
    </message>
    <message>
        <source>example,model,modeler,workflow,chain</source>
        <translation>example,model,ejemplo,modelo,modelador,flujo de trabajo,cadena</translation>
    </message>
    <message>
        <source>Export abundance maps</source>
        <translation>Exportar mapas de abundancia</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover</source>
        <translation>hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover,hiperespectral,multiespectral,abundancia,desmezcla,fracción,subpíxel,cobertura del suelo</translation>
    </message>
    <message>
        <source>Maps how much of each endmember lies in each pixel, with a fitted model.</source>
        <translation>Cartografía cuánto de cada endmember hay en cada píxel, con un modelo ajustado.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each material.

The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon as it is chosen.</source>
        <translation>Aplica un modelo ajustado por «Fusionar imágenes hiperespectrales y multiespectrales» a una imagen multiespectral: aquella con la que se ajustó u otra del mismo sensor. El resultado tiene una banda por cada material.

Los mapas muestran fracciones de materiales, salvo que se pidan abundancias exactas: estas pueden ser menores que 0 o mayores que 1. Si el modelo necesita también la imagen hiperespectral, o mejora con ella, se indica en cuanto se elige.</translation>
    </message>
    <message>
        <source>Abundances: {name}</source>
        <translation>Abundancias: {name}</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Mapas de abundancia</translation>
    </message>
    <message>
        <source>The maps to write, one band a material or endmember (GeoTIFF).</source>
        <translation>Los mapas que se escriben, una banda por material o endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>Not used: this model needs the multispectral image alone.</source>
        <translation>No se usa: este modelo necesita solo la imagen multiespectral.</translation>
    </message>
    <message>
        <source>Extract endmembers</source>
        <translation>Extraer endmembers</translation>
    </message>
    <message>
        <source>hyperspectral,endmember,unmixing,spectral library,spectra,signature</source>
        <translation>hyperspectral,endmember,unmixing,spectral library,spectra,signature,hiperespectral,desmezcla,biblioteca espectral,espectros,firma espectral</translation>
    </message>
    <message>
        <source>Finds the pure spectra that a hyperspectral image is mixed from.</source>
        <translation>Encuentra los espectros puros de cuya mezcla está hecha una imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.

They are pixels of the image, cleared of noise: those whose mixtures, with fractions that are not negative and sum to 1, explain most of it. The result is a table with one row for each band used and one column for each endmember, in the units of the image. Bands that are flagged as bad or hold no data are left out. The names say what the curves are like, not what they are.</source>
        <translation>Encuentra los endmembers de una imagen hiperespectral: los pocos espectros puros cuyas mezclas componen sus píxeles.

Son píxeles de la imagen, limpios de ruido: aquellos cuyas mezclas, con fracciones no negativas que suman 1, explican la mayor parte de ella. El resultado es una tabla con una fila por cada banda usada y una columna por cada endmember, en las unidades de la imagen. Se omiten las bandas marcadas como defectuosas o sin datos. Los nombres dicen a qué se parecen las curvas, no qué son.</translation>
    </message>
    <message>
        <source>Endmembers: {name}</source>
        <translation>Endmembers: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show.</source>
        <translation>De cuántos espectros puros (endmembers) se supone mezclada la imagen. Automático (0): tantos como muestren los datos.</translation>
    </message>
    <message>
        <source>The spectra to write, one column or feature each: a table (.csv), an ENVI library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg).</source>
        <translation>Los espectros que se escriben, una columna o un objeto espacial por cada uno: una tabla (.csv), una biblioteca ENVI (.sli) o una biblioteca como las de EnMAP-Box (.geojson, .gpkg).</translation>
    </message>
    <message>
        <source>Fuse hyperspectral and multispectral images</source>
        <translation>Fusionar imágenes hiperespectrales y multiespectrales</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,unmixing,endmember,abundance,enmap,prisma,sentinel-2</source>
        <translation>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,unmixing,endmember,abundance,enmap,prisma,sentinel-2,hiperespectral,multiespectral,fusión,superresolución,mejora de la resolución,desmezcla,abundancia</translation>
    </message>
    <message>
        <source>Gives a hyperspectral image the fine pixels of a multispectral one of the same place.</source>
        <translation>Da a una imagen hiperespectral los píxeles finos de una multiespectral del mismo lugar.</translation>
    </message>
    <message>
        <source>Fuses a hyperspectral image (HSI: many narrow bands, coarse pixels) with a multispectral image (MSI: few bands, fine pixels) of the same place and, as nearly as possible, the same day. The result has the bands of the HSI and the pixels of the MSI.

A small neural network learns from the pair itself what fine pixels hold beyond the HSI, given what the sensor of the MSI sees of them. The method Sharp also estimates the blur of the HSI, puts right what the network errs by where either image shows it, and tells how far the result can be trusted. The result is also told as a mixture of a few pure spectra (endmembers), with how much of each lies in a pixel (abundances).

Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate reference systems and extents, and a shift between them is found and removed. The bands of the MSI may lie in several files.

The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths and widths given here or in its file, from the name of its sensor, or is estimated from the two images.

The method is SpectraMorph (arXiv 2510.20814).</source>
        <translation>Fusiona una imagen hiperespectral (HSI: muchas bandas estrechas, píxeles gruesos) con una imagen multiespectral (MSI: pocas bandas, píxeles finos) del mismo lugar y, en lo posible, del mismo día. El resultado tiene las bandas de la HSI y los píxeles de la MSI.

Una pequeña red neuronal aprende del propio par qué contienen los píxeles finos más allá de la HSI, dado lo que el sensor de la MSI ve de ellos. El método Sharp estima además el desenfoque de la HSI, corrige los errores de la red allí donde una de las imágenes los muestra e indica hasta qué punto es fiable el resultado. El resultado se expresa también como mezcla de unos pocos espectros puros (endmembers), con la cantidad de cada uno que hay en un píxel (abundancias).

No hace falta recortar, reproyectar ni alinear nada antes: las imágenes pueden tener sistemas de referencia de coordenadas y extensiones distintos, y el desplazamiento entre ellas se determina y se elimina. Las bandas de la MSI pueden estar en varios archivos.

Las longitudes de onda de la HSI se leen de su archivo. Cómo ven el espectro las bandas de la MSI se toma de una tabla de respuesta, de longitudes de onda y anchuras indicadas aquí o en su archivo, o del nombre de su sensor, o se estima a partir de las dos imágenes.

El método es SpectraMorph (arXiv 2510.20814).</translation>
    </message>
    <message>
        <source>Fused: {name}</source>
        <translation>Fusionado: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show; with the method as published 7, as in the paper.</source>
        <translation>De cuántos espectros puros (endmembers) se supone mezclada la imagen. Automático (0): tantos como muestren los datos; con el método tal como se publicó, 7, como en el artículo.</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. Automatic takes what is given below or in the file of the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is estimated from the two images.</source>
        <translation>Un sensor cuya respuesta espectral se conoce. Automático toma lo que se indica más abajo o en el archivo de la MSI, o el sensor que se deduce de sus nombres y bandas; si nada indica la respuesta, se estima a partir de las dos imágenes.</translation>
    </message>
    <message>
        <source>Spectral response of the multispectral image</source>
        <translation>Respuesta espectral de la imagen multiespectral</translation>
    </message>
    <message>
        <source>A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the sensor's maker publishes it.</source>
        <translation>Una tabla (CSV) con las longitudes de onda en la primera columna y después una columna por cada banda de la MSI, una biblioteca espectral ENVI (.sli) o una de EnMAP-Box (.geojson). Es la mejor opción si el fabricante del sensor la publica.</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49. For an MSI without a response table whose file tells no wavelengths.</source>
        <translation>Longitudes de onda centrales en el orden de las bandas, en nanómetros, como 665, 560, 490, o en micrómetros, como 0,665; 0,56; 0,49. Para una MSI sin tabla de respuesta cuyo archivo no indica longitudes de onda.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (FWHM)</source>
        <translation>Anchuras de las bandas multiespectrales (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum in the order of the bands, in nanometres such as 30, 35, 65, or in micrometres such as 0,03; 0,035; 0,065.</source>
        <translation>Anchuras a media altura en el orden de las bandas, en nanómetros, como 30, 35, 65, o en micrómetros, como 0,03; 0,035; 0,065.</translation>
    </message>
    <message>
        <source>Bands of the sensor that the multispectral image holds</source>
        <translation>Bandas del sensor que contiene la imagen multiespectral</translation>
    </message>
    <message>
        <source>Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. Needed where the file of the MSI does not tell them.</source>
        <translation>Nombres de las bandas del sensor en el orden en que las contiene la MSI, como B2, B3, B4, B8. Necesarios si el archivo de la MSI no los indica.</translation>
    </message>
    <message>
        <source>Number of materials shown</source>
        <translation>Número de materiales mostrados</translation>
    </message>
    <message>
        <source>How many materials the fractions and the endmembers that are written tell of: mostly fewer than the endmembers that the image is made from. Automatic (0): as many as endmembers, where their number is given, or else as few as explain the image.</source>
        <translation>De cuántos materiales tratan las fracciones y los endmembers que se escriben: casi siempre menos que los endmembers con los que se compone la imagen. Automático (0): tantos como endmembers, si se indica su número; si no, los mínimos que expliquen la imagen.</translation>
    </message>
    <message>
        <source>Spectral library of the materials</source>
        <translation>Biblioteca espectral de los materiales</translation>
    </message>
    <message>
        <source>The spectra of the materials in the image, where they are known: abundances are then told of them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per cent or times 10000.</source>
        <translation>Los espectros de los materiales de la imagen, si se conocen: las abundancias se refieren entonces a ellos. Se remuestrean a las bandas de la HSI; la reflectancia puede estar almacenada de 0 a 1, en tanto por ciento o multiplicada por 10000.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sharp: the result agrees with both images; takes seconds. As published: the settings of the paper, for comparison; takes minutes on a CPU.</source>
        <translation>Sharp: el resultado concuerda con ambas imágenes; tarda segundos. Tal como se publicó: los parámetros del artículo, para comparar; tarda minutos en una CPU.</translation>
    </message>
    <message>
        <source>Image whose georeferencing is trusted</source>
        <translation>Imagen cuya georreferenciación es fiable</translation>
    </message>
    <message>
        <source>Where the two images are shifted against one another, the fused one lines up with this one.</source>
        <translation>Si las dos imágenes están desplazadas una respecto a la otra, la fusionada se alinea con esta.</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; the log tells what was found.</source>
        <translation>Estima cuánto están desplazadas las dos imágenes una respecto a la otra y elimina ese desplazamiento; el registro indica lo que se encontró.</translation>
    </message>
    <message>
        <source>Point spread function of the hyperspectral image</source>
        <translation>Función de dispersión de punto de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>For the method Sharp, where it is known: a square table (CSV) of the weights of fine pixels around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left empty the blur is estimated from the images.</source>
        <translation>Para el método Sharp, si se conoce: una tabla cuadrada (CSV) con los pesos de los píxeles finos alrededor del centro de uno grueso, como la escribe «Estimar respuesta espectral». Si se deja vacío, el desenfoque se estima a partir de las imágenes.</translation>
    </message>
    <message>
        <source>Match the radiometry of the multispectral image</source>
        <translation>Ajustar la radiometría de la imagen multiespectral</translation>
    </message>
    <message>
        <source>Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on unless both images are in the same, well calibrated units.</source>
        <translation>Ajusta la ganancia y el desplazamiento de cada banda de la MSI a lo que debería ver de la HSI. Déjelo activado salvo que ambas imágenes estén en las mismas unidades, bien calibradas.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Scale of the multispectral values</source>
        <translation>Escala de los valores multiespectrales</translation>
    </message>
    <message>
        <source>What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where that is known; fitted (0) where it is not.</source>
        <translation>Por qué se multiplican los valores de la MSI para estar en las unidades de la HSI, como 0.0001, si se conoce; si no, se ajusta (0).</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <translation>De qué aprende la red</translation>
    </message>
    <message>
        <source>For the method Sharp only: the HSI as the MSI would see it, the MSI as the HSI would see it, or both. Automatic: what does better on pixels that are held back.</source>
        <translation>Solo para el método Sharp: la HSI como la vería la MSI, la MSI como la vería la HSI, o ambas. Automático: lo que dé mejor resultado en píxeles reservados.</translation>
    </message>
    <message>
        <source>Coarse spectral prior</source>
        <translation>Información espectral previa gruesa</translation>
    </message>
    <message>
        <source>For the method as published only: whether the network also sees the spectrum of the HSI at each pixel. It helps where the MSI has one or two bands; automatic turns it on there, and off elsewhere.</source>
        <translation>Solo para el método tal como se publicó: si la red ve también el espectro de la HSI en cada píxel. Ayuda cuando la MSI tiene una o dos bandas; automático lo activa en ese caso y lo desactiva en los demás.</translation>
    </message>
    <message>
        <source>Test the gain over interpolation one scale down</source>
        <translation>Comprobar la ganancia frente a la interpolación una escala por debajo</translation>
    </message>
    <message>
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the fit; how far the result is from the truth is told without it.</source>
        <translation>Fusiona también a resolución reducida, donde se conoce la verdad de referencia, e indica en el registro cuánto más se acerca allí la fusión a ella que la mera interpolación de la HSI. Tarda tanto como el ajuste; a qué distancia de la verdad está el resultado se indica también sin ello.</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large.</source>
        <translation>El tipo de datos y la escala de la HSI, o bien valores físicos en coma flotante, que ocupan el doble o el cuádruple.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same device.</source>
        <translation>La misma semilla da el mismo resultado en el mismo dispositivo.</translation>
    </message>
    <message>
        <source>The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, not what they are.</source>
        <translation>Los espectros a los que se refieren los mapas de abundancia: una tabla (.csv), una biblioteca espectral ENVI (.sli) o una biblioteca como las de EnMAP-Box (.geojson, .gpkg). Sus nombres dicen a qué se parecen las curvas, no qué son.</translation>
    </message>
    <message>
        <source>The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, and from which “Export abundance maps” makes maps.</source>
        <translation>El modelo ajustado, con el que «Aplicar un modelo ajustado a otras imágenes» fusiona otras fechas y teselas, y del que «Exportar mapas de abundancia» obtiene mapas.</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp only.</source>
        <translation>Cuánto le falta al resultado para concordar con cada imagen, en las unidades de la HSI: una banda para la MSI y otra para la HSI (GeoTIFF). Los valores grandes señalan lugares de los que desconfiar. Solo para el método Sharp.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the log says so. For the method Sharp only.</source>
        <translation>Magnitud probable del error de la imagen fusionada en cada píxel: 1 es su error medio, 2 el doble (GeoTIFF). Con ella, la vista espectral dibuja alrededor de un espectro el intervalo que contiene el 90 % de los errores. Si las imágenes no permiten estimarla, es la misma en todas partes y el registro lo indica. Solo para el método Sharp.</translation>
    </message>
    <message>
        <source>Endmembers used</source>
        <translation>Endmembers usados</translation>
    </message>
    <message>
        <source>Materials shown</source>
        <translation>Materiales mostrados</translation>
    </message>
    <message>
        <source>Preset used</source>
        <translation>Preajuste usado</translation>
    </message>
    <message>
        <source>Spectral response used</source>
        <translation>Respuesta espectral usada</translation>
    </message>
    <message>
        <source>What the network learned from</source>
        <translation>De qué aprendió la red</translation>
    </message>
    <message>
        <source>Gain over interpolation at reduced resolution (dB)</source>
        <translation>Ganancia frente a la interpolación a resolución reducida (dB)</translation>
    </message>
    <message>
        <source>Ratio of that test</source>
        <translation>Razón de tamaños de esa prueba</translation>
    </message>
    <message>
        <source>Spectral angle told from the fit (degrees)</source>
        <translation>Ángulo espectral estimado a partir del ajuste (grados)</translation>
    </message>
    <message>
        <source>Whether the error told is a lower bound</source>
        <translation>El error estimado es una cota inferior</translation>
    </message>
    <message>
        <source>Fused, but {loss} dB worse than interpolation in a test one scale down.</source>
        <translation>Fusionado, pero {loss} dB peor que la interpolación en una prueba una escala por debajo.</translation>
    </message>
    <message>
        <source>Fused. How near that comes to the truth is not told.</source>
        <translation>Fusionado. No se puede indicar cuánto se acerca a la verdad.</translation>
    </message>
    <message>
        <source>Fused: PSNR of {psnr} dB at most; how much less cannot be told.</source>
        <translation>Fusionado: PSNR de {psnr} dB como máximo; no se puede indicar cuánto menos.</translation>
    </message>
    <message>
        <source>Fused: PSNR of about {psnr} dB, told from the fit.</source>
        <translation>Fusionado: PSNR de unos {psnr} dB, estimada a partir del ajuste.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Unknown: estimate the response from the images</source>
        <translation>Desconocido: estimar la respuesta a partir de las imágenes</translation>
    </message>
    <message>
        <source>Sharp (recommended)</source>
        <translation>Sharp (recomendado)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tal como se publicó</translation>
    </message>
    <message>
        <source>Both images</source>
        <translation>Ambas imágenes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As the hyperspectral image</source>
        <translation>Como la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Floating point (32 bits)</source>
        <translation>Coma flotante (32 bits)</translation>
    </message>
    <message>
        <source>Not used: only the method as published knows it.</source>
        <translation>No se usa: solo lo contempla el método tal como se publicó.</translation>
    </message>
    <message>
        <source>Not used: no shift is removed.</source>
        <translation>No se usa: no se elimina ningún desplazamiento.</translation>
    </message>
    <message>
        <source>Not used: the response is estimated.</source>
        <translation>No se usa: la respuesta se estima.</translation>
    </message>
    <message>
        <source>Not used: the sensor tells it.</source>
        <translation>No se usa: lo indica el sensor.</translation>
    </message>
    <message>
        <source>Fuse many pairs</source>
        <translation>Fusionar muchos pares</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume</source>
        <translation>hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume,hiperespectral,multiespectral,fusión,lote,lista,tabla,serie temporal,clúster,reanudar</translation>
    </message>
    <message>
        <source>Fuses all pairs of a list; what fails does not stop the rest, and what is done is not done again.</source>
        <translation>Fusiona todos los pares de una lista; lo que falla no detiene el resto, y lo que ya está hecho no se repite.</translation>
    </message>
    <message>
        <source>The list is a table (CSV) with the columns hsi and msi, a row for each pair: the files, of which several multispectral ones are separated by semicolons, with paths relative to the table. A column name says what the result is to be called, and any option of the engine's command fuse can be a column: sensor, response, dtype, report and others. Or it is a catalogue of STAC items (JSON) with the assets hsi and msi.

Each pair is fused into a raster of its own in the folder. A pair that cannot be fused is named with its cause, in the log and in the table of results, and the others go on. Canceled or cut off, the same run started again goes on where it ended: pairs that were fused as they are asked for, from files that have not changed, are not fused again.

For a time series, one hyperspectral image and multispectral ones of many dates, let the pairs with the same hyperspectral image share a model: it is fitted once, to the first date, and the table says of each date for which it no longer fits. List first the date that is nearest to the hyperspectral image.</source>
        <translation>La lista es una tabla (CSV) con las columnas hsi y msi y una fila por par: los archivos, separados por punto y coma si hay varios multiespectrales, con rutas relativas a la tabla. Una columna name indica cómo se llamará el resultado, y cualquier opción de la orden fuse del motor puede ser una columna: sensor, response, dtype, report (informe) y otras. O bien es un catálogo de elementos STAC (JSON) con los recursos hsi y msi.

Cada par se fusiona en un ráster propio dentro de la carpeta. Un par que no se puede fusionar se señala con su causa, en el registro y en la tabla de resultados, y los demás continúan. Si se cancela o se interrumpe, la misma ejecución iniciada de nuevo continúa donde terminó: los pares ya fusionados tal como se piden, a partir de archivos que no han cambiado, no se fusionan otra vez.

Para una serie temporal, con una imagen hiperespectral y varias multiespectrales de muchas fechas, haga que los pares con la misma imagen hiperespectral compartan un modelo: se ajusta una vez, a la primera fecha, y la tabla indica para cada fecha si ya no es válido. Ponga en primer lugar la fecha más próxima a la de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Fused pairs: {name}</source>
        <translation>Pares fusionados: {name}</translation>
    </message>
    <message>
        <source>Choose the list of pairs. Its images are looked at when they are fused.</source>
        <translation>Elija la lista de pares. Sus imágenes se examinan al fusionarlas.</translation>
    </message>
    <message>
        <source>Lists of pairs (*.csv *.json *.geojson)</source>
        <translation>Listas de pares (*.csv *.json *.geojson)</translation>
    </message>
    <message>
        <source>List of pairs</source>
        <translation>Lista de pares</translation>
    </message>
    <message>
        <source>A table (CSV) with the columns hsi and msi and a row for each pair, or STAC items with these assets (JSON).</source>
        <translation>Una tabla (CSV) con las columnas hsi y msi y una fila por par, o elementos STAC con estos recursos (JSON).</translation>
    </message>
    <message>
        <source>Share a model</source>
        <translation>Compartir un modelo</translation>
    </message>
    <message>
        <source>Which pairs are fused with the model of the first of them, in place of one of their own: faster, and comparable from date to date, but less exact the less the pairs are alike.</source>
        <translation>Qué pares se fusionan con el modelo del primero de ellos, en lugar de con uno propio: es más rápido y comparable de una fecha a otra, pero menos exacto cuanto menos se parezcan los pares.</translation>
    </message>
    <message>
        <source>Folder for the fused images</source>
        <translation>Carpeta para las imágenes fusionadas</translation>
    </message>
    <message>
        <source>Where each pair gets a raster of its own (GeoTIFF), called as in the list. A folder of an earlier run is gone on with.</source>
        <translation>Donde cada par obtiene un ráster propio (GeoTIFF), llamado como en la lista. En una carpeta de una ejecución anterior se continúa el trabajo.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>What came of each pair: its figures, or why it was not fused (CSV).</source>
        <translation>Qué resultó de cada par: sus cifras, o por qué no se fusionó (CSV).</translation>
    </message>
    <message>
        <source>Pairs in the list</source>
        <translation>Pares de la lista</translation>
    </message>
    <message>
        <source>Pairs fused by this run</source>
        <translation>Pares fusionados en esta ejecución</translation>
    </message>
    <message>
        <source>Pairs fused before</source>
        <translation>Pares fusionados antes</translation>
    </message>
    <message>
        <source>Pairs that could not be fused</source>
        <translation>Pares que no se pudieron fusionar</translation>
    </message>
    <message>
        <source>{fused} of {listed} pairs were fused by this run, {there} before, {failed} could not be: the table tells why. The images are in {folder}.</source>
        <translation>Se fusionaron {fused} de {listed} pares en esta ejecución y {there} antes; {failed} no se pudieron fusionar: la tabla explica por qué. Las imágenes están en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>No: each pair has its own</source>
        <translation>No: cada par tiene el suyo</translation>
    </message>
    <message>
        <source>Pairs with the same hyperspectral image, as dates of a time series</source>
        <translation>Los pares con la misma imagen hiperespectral, como las fechas de una serie temporal</translation>
    </message>
    <message>
        <source>All pairs, as scenes of the same sensors and season</source>
        <translation>Todos los pares, como escenas de los mismos sensores y la misma estación</translation>
    </message>
    <message>
        <source>Import product</source>
        <translation>Importar producto</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask</source>
        <translation>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask,hiperespectral,multiespectral,producto,convertir,longitud de onda,máscara</translation>
    </message>
    <message>
        <source>Turns the product of a mission into a raster with wavelengths.</source>
        <translation>Convierte el producto de una misión en un ráster con longitudes de onda.</translation>
    </message>
    <message>
        <source>Reads the product of a hyperspectral mission or of a multispectral sensor as it was delivered, and writes it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which every program opens. Pixels that the product's own quality layers mark have no data.

Hyperspectral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

The other algorithms take these products as well, by the path of the archive, the metadata or the folder: importing is for layers of what QGIS cannot open, and for other programs.</source>
        <translation>Lee el producto de una misión hiperespectral o de un sensor multiespectral tal como se entregó y lo escribe como un GeoTIFF cuyas bandas conocen sus longitudes de onda, sus anchuras y si son defectuosas, y que cualquier programa abre. Los píxeles que marcan las capas de calidad del propio producto quedan sin datos.

Hiperespectrales: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multiespectrales: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

Los demás algoritmos también aceptan estos productos, por la ruta del archivo comprimido, de los metadatos o de la carpeta: la importación sirve para obtener capas de lo que QGIS no puede abrir y para otros programas.</translation>
    </message>
    <message>
        <source>Choose the product: what it is will be told here.</source>
        <translation>Elija el producto: aquí se indicará qué es.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or the path of the folder. Nothing is unpacked.</source>
        <translation>El producto tal como se entregó: el archivo comprimido (ZIP, tar.gz), el archivo de metadatos, la imagen o la ruta de la carpeta. No se descomprime nada.</translation>
    </message>
    <message>
        <source>Imported image</source>
        <translation>Imagen importada</translation>
    </message>
    <message>
        <source>The image to write (GeoTIFF).</source>
        <translation>La imagen que se escribe (GeoTIFF).</translation>
    </message>
    <message>
        <source>Mask of the product</source>
        <translation>Máscara del producto</translation>
    </message>
    <message>
        <source>A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, haze, failures), and 0 elsewhere.</source>
        <translation>Un ráster que se escribe y que es 1 donde las capas de calidad del producto marcan píxeles (nubes, sombras, calima, fallos) y 0 en los demás.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
        <source>Write the raster with overviews, and in an order in which a map is drawn from a server's file with few reads. Takes longer.</source>
        <translation>Escribe el ráster con vistas generales (pirámides) y en un orden con el que un mapa se dibuja con pocas lecturas a partir del archivo de un servidor. Tarda más.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <source>Bands: {count}, {bad} of them bad</source>
        <translation>Bandas: {count}, de ellas {bad} defectuosas</translation>
    </message>
    <message>
        <source>Install engine</source>
        <translation>Instalar motor</translation>
    </message>
    <message>
        <source>engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda</source>
        <translation>engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda,motor,instalar,reparar,actualizar,entorno</translation>
    </message>
    <message>
        <source>Installs or repairs what SpectraMorph computes with.</source>
        <translation>Instala o repara aquello con lo que calcula SpectraMorph.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own. This downloads its libraries into a folder of yours; nothing is installed into the Python of QGIS. How much there is to download, and how much disk it takes, is told first; an engine that is there is replaced only once the new one is complete.

The window SpectraMorph ▸ Engine… in the Raster menu does the same.</source>
        <translation>SpectraMorph calcula en un proceso propio, el motor, con un entorno de Python propio. Este algoritmo descarga sus bibliotecas en una carpeta del usuario; no se instala nada en el Python de QGIS. Primero se indica cuánto hay que descargar y cuánto disco ocupa; un motor existente no se sustituye hasta que el nuevo está completo.

La ventana SpectraMorph ▸ Motor… del menú Ráster hace lo mismo.</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Variante de PyTorch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics cards (CUDA)</source>
        <translation>Tarjetas gráficas NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Carpeta del motor</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <source>Python to install with</source>
        <translation>Python con el que se instala</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA build where an NVIDIA driver is found, else the far smaller CPU build.</source>
        <translation>Automático toma la variante CUDA si se encuentra un controlador de NVIDIA; si no, la variante CPU, mucho más pequeña.</translation>
    </message>
    <message>
        <source>Where the engine goes, and is then looked for. Empty: a folder of the user's, outside the QGIS profile.</source>
        <translation>Dónde se instala el motor y dónde se busca después. Vacío: una carpeta del usuario, fuera del perfil de QGIS.</translation>
    </message>
    <message>
        <source>A folder with the packages, to install without a network. Empty: from the network.</source>
        <translation>Una carpeta con los paquetes, para instalar sin red. Vacío: desde la red.</translation>
    </message>
    <message>
        <source>A Python (3.9 or newer) that can make environments. Empty: QGIS's own, or one that is downloaded where that one cannot.</source>
        <translation>Un Python (3.9 o posterior) que pueda crear entornos. Vacío: el del propio QGIS, o uno que se descarga si aquel no puede.</translation>
    </message>
    <message>
        <source>The engine's Python</source>
        <translation>El Python del motor</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Segundos empleados</translation>
    </message>
    <message>
        <source>To download: {download} GB. On the disk: {disk} GB, in {folder}. Free there: {free} GB.</source>
        <translation>Descarga: {download} GB. En el disco: {disk} GB, en la carpeta {folder}. Libres allí: {free} GB.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Cargar datos de ejemplo</translation>
    </message>
    <message>
        <source>sample,example,demo,test data,tutorial,hyperspectral,multispectral,EnMAP,Sentinel-2,getting started</source>
        <translation>sample,example,demo,ejemplo,datos de prueba,tutorial,hiperespectral,multiespectral,EnMAP,Sentinel-2,primeros pasos</translation>
    </message>
    <message>
        <source>Makes a hyperspectral and a multispectral image of one landscape to try everything on.</source>
        <translation>Hace una imagen hiperespectral y una multiespectral de un mismo paisaje para probarlo todo.</translation>
    </message>
    <message>
        <source>Makes two images of a landscape of 3.6 km and adds them to the project: one as EnMAP sees it (30 m, 224 bands) and one as Sentinel-2 does (10 m, 10 bands). It takes seconds, and nothing is downloaded.

Then choose “Fuse hyperspectral and multispectral images”: its dialog finds both, and Run makes an image with 224 bands and pixels of 10 m. With the truth you can tell how good that is: “Assess a fused image” takes it for the reference.

The landscape is made, with spectra of plants, soils, water and roofs from published models and measurements. Neither image has an atmosphere, clouds or a shift against the other: a real pair is harder.

The same files come of every run. Files of an earlier one in the folder are replaced.</source>
        <translation>Hace dos imágenes de un paisaje de 3,6 km y las añade al proyecto: una como la ve EnMAP (30 m, 224 bandas) y otra como la ve Sentinel-2 (10 m, 10 bandas). Tarda segundos y no se descarga nada.

Después elija «Fusionar imágenes hiperespectrales y multiespectrales»: su diálogo encuentra ambas, y Ejecutar hace una imagen con 224 bandas y píxeles de 10 m. Con la verdad se puede saber lo buena que es: «Evaluar una imagen fusionada» la toma como referencia.

El paisaje es artificial, con espectros de plantas, suelos, agua y tejados de modelos y mediciones publicados. Ninguna imagen tiene atmósfera, nubes ni desplazamiento respecto a la otra: un par real es más difícil.

Cada ejecución da los mismos archivos. Los de una anterior en la carpeta se reemplazan.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where to write the images. A temporary folder is gone when QGIS ends.</source>
        <translation>Dónde escribir las imágenes. Una carpeta temporal desaparece al cerrar QGIS.</translation>
    </message>
    <message>
        <source>Add the truth</source>
        <translation>Añadir la verdad</translation>
    </message>
    <message>
        <source>What a perfect fusion of both images would be, as a third layer: the reference that tells how good a fusion is. It takes 42 MB, the two images take 7.</source>
        <translation>Lo que sería una fusión perfecta de ambas imágenes, como tercera capa: la referencia que indica lo buena que es una fusión. Ocupa 42 MB; las dos imágenes, 7.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>Table of the response</source>
        <translation>Tabla de la respuesta</translation>
    </message>
    <message>
        <source>Both images are in the project. The log tells how to fuse them.</source>
        <translation>Ambas imágenes están en el proyecto. El registro indica cómo fusionarlas.</translation>
    </message>
    <message>
        <source>The response of the multispectral image need not be given, as its file tells the wavelengths; to try a table of it: {table}</source>
        <translation>No hace falta indicar la respuesta de la imagen multiespectral, ya que su archivo indica las longitudes de onda; para probar una tabla de ella: {table}</translation>
    </message>
    <message>
        <source>Sample HSI (EnMAP-like, 30 m)</source>
        <translation>HSI de ejemplo (como EnMAP, 30 m)</translation>
    </message>
    <message>
        <source>Sample MSI (Sentinel-2-like, 10 m)</source>
        <translation>MSI de ejemplo (como Sentinel-2, 10 m)</translation>
    </message>
    <message>
        <source>Sample truth (224 bands, 10 m)</source>
        <translation>Verdad de ejemplo (224 bandas, 10 m)</translation>
    </message>
    <message>
        <source>Next: Raster ▸ SpectraMorph ▸ Fuse Hyperspectral and Multispectral Images… with the hyperspectral image “{hsi}” and the multispectral image “{msi}”, which its dialog finds by itself; then Run.</source>
        <translation>Siguiente: Ráster ▸ SpectraMorph ▸ Fusionar imágenes hiperespectrales y multiespectrales… con la imagen hiperespectral «{hsi}» y la imagen multiespectral «{msi}», que su diálogo encuentra por sí solo; después Ejecutar.</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>El archivo de modelo que escribió la fusión (safetensors).</translation>
    </message>
    <message>
        <source>The model file is not one that a fusion wrote: choose another one.</source>
        <translation>El archivo de modelo no es uno que haya escrito una fusión: elija otro.</translation>
    </message>
    <message>
        <source>The model needs both images: a multispectral one with {bands} bands.</source>
        <translation>El modelo necesita ambas imágenes: una multiespectral con {bands} bandas.</translation>
    </message>
    <message>
        <source>The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, the result is nearer to the truth.</source>
        <translation>El modelo necesita una imagen multiespectral, con {bands} bandas. Con una imagen hiperespectral de esa fecha, además, el resultado se acerca más a la verdad.</translation>
    </message>
    <message>
        <source>The model needs only a multispectral image, with {bands} bands.</source>
        <translation>El modelo necesita solo una imagen multiespectral, con {bands} bandas.</translation>
    </message>
    <message>
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.</source>
        <translation>El ráster con muchas bandas estrechas y píxeles gruesos (HSI). Su archivo, o una cabecera ENVI junto a él, contiene las longitudes de onda de las bandas. Los productos de EnMAP, PRISMA, EMIT y otros se aceptan tal como se entregaron, por la ruta de su archivo comprimido (ZIP, tar.gz), de sus metadatos o de su archivo, y en scripts también por la de su carpeta.</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Imagen o imágenes multiespectrales</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say of sensor, bands, scale and clouds is used.</source>
        <translation>El ráster del mismo lugar con pocas bandas y píxeles finos (MSI); basta una banda pancromática. Varios rásteres, como bandas en archivos propios, se apilan en su orden, en la más fina de sus cuadrículas. Los productos de Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT y otros se aceptan tal como se entregaron, por su archivo comprimido (ZIP, tar) o de metadatos, y en scripts también por su carpeta: se usa lo que indican de sensor, bandas, escala y nubes.</translation>
    </message>
    <message>
        <source>Mask of the hyperspectral image</source>
        <translation>Máscara de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.</source>
        <translation>Un ráster en la cuadrícula de la HSI: donde no es 0, como sobre las nubes, la HSI no se usa.</translation>
    </message>
    <message>
        <source>Bands of both</source>
        <translation>Bandas de ambos</translation>
    </message>
    <message>
        <source>Bands of the VNIR spectrometer</source>
        <translation>Bandas del espectrómetro VNIR</translation>
    </message>
    <message>
        <source>Bands of the SWIR spectrometer</source>
        <translation>Bandas del espectrómetro SWIR</translation>
    </message>
    <message>
        <source>Use the product's own mask (clouds, shadows, haze, failures)</source>
        <translation>Usar la máscara del propio producto (nubes, sombras, calima, fallos)</translation>
    </message>
    <message>
        <source>Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope and others) mark are not used. The log says how many there are, and why. Other images have no such mask.</source>
        <translation>No se usan los píxeles que marcan las capas de calidad de un producto (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope y otros). El registro indica cuántos son y por qué. Otras imágenes no tienen esa máscara.</translation>
    </message>
    <message>
        <source>Overlap of the two spectrometers</source>
        <translation>Solapamiento de los dos espectrómetros</translation>
    </message>
    <message>
        <source>EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths from some 900 to 1000 nm: whose bands to use there. The other's count as bad.</source>
        <translation>EnMAP, PRISMA e Hyperion tienen dos espectrómetros (VNIR y SWIR), que ven ambos las longitudes de onda de unos 900 a 1000 nm: las bandas de cuál se usan allí. Las del otro cuentan como defectuosas.</translation>
    </message>
    <message>
        <source>Wavelengths of the hyperspectral bands</source>
        <translation>Longitudes de onda de las bandas hiperespectrales</translation>
    </message>
    <message>
        <source>For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI header.</source>
        <translation>Para una imagen hiperespectral cuyo archivo no las indica o las indica mal: longitudes de onda centrales de todas las bandas en su orden, en nanómetros o micrómetros, o la ruta de un archivo de texto con una por línea o de una cabecera ENVI.</translation>
    </message>
    <message>
        <source>Widths of the hyperspectral bands (FWHM)</source>
        <translation>Anchuras de las bandas hiperespectrales (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum of all bands, given in the same ways.</source>
        <translation>Anchuras a media altura de todas las bandas, indicadas de las mismas maneras.</translation>
    </message>
    <message>
        <source>Automatic: flagged, empty or mere noise</source>
        <translation>Automático: marcadas, vacías, ruido</translation>
    </message>
    <message>
        <source>Those flagged in the file</source>
        <translation>Las marcadas en el archivo</translation>
    </message>
    <message>
        <source>None: use all bands</source>
        <translation>Ninguna: usar todas las bandas</translation>
    </message>
    <message>
        <source>Bad bands of the hyperspectral image</source>
        <translation>Bandas defectuosas de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, and those without data, with the same value everywhere, or with noise and no signal; the log names them. Or write a list of your own, like 1-7, 58-76, 225.</source>
        <translation>Bandas que no se usan y que son nodata en el resultado. Automático: las marcadas como defectuosas en el archivo y las que no tienen datos, tienen el mismo valor en todas partes o tienen ruido y ninguna señal; el registro las nombra. O escriba su propia lista, como 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>Mask of the multispectral image</source>
        <translation>Máscara de la imagen multiespectral</translation>
    </message>
    <message>
        <source>A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on clouds, the MSI is not used.</source>
        <translation>Un ráster en la cuadrícula de la MSI, o en la más fina si hay varias: donde no es 0, como sobre las nubes, la MSI no se usa.</translation>
    </message>
    <message>
        <source>Number of endmembers</source>
        <translation>Número de endmembers</translation>
    </message>
    <message>
        <source>Abundances are fractions</source>
        <translation>Las abundancias son fracciones</translation>
    </message>
    <message>
        <source>The maps show how much of each material lies in a pixel: no fraction is negative, and those of a pixel have a sum of 1. Switched off, they show the coefficients of all endmembers, negative ones too, which give the fused image exactly.</source>
        <translation>Los mapas muestran cuánto de cada material hay en un píxel: ninguna fracción es negativa y las de un píxel suman 1. Si se desactiva, muestran los coeficientes de todos los endmembers, también los negativos, que dan exactamente la imagen fusionada.</translation>
    </message>
    <message>
        <source>Spectral library to name endmembers by</source>
        <translation>Biblioteca espectral con la que nombrar los endmembers</translation>
    </message>
    <message>
        <source>Each endmember is called after the nearest spectrum of this library, with the angle between the two. Without a library it is called after what its curve shows, such as vegetation-like.</source>
        <translation>Cada endmember recibe el nombre del espectro más próximo de esta biblioteca, con el ángulo entre ambos. Sin biblioteca, se nombra según lo que muestra su curva, por ejemplo, tipo vegetación.</translation>
    </message>
    <message>
        <source>Spectral libraries (*.csv *.txt *.sli *.geojson *.gpkg);;All files (*.*)</source>
        <translation>Bibliotecas espectrales (*.csv *.txt *.sli *.geojson *.gpkg);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Respuestas espectrales (*.csv *.txt *.sli *.geojson);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*.*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>SpectraMorph models (*.safetensors)</source>
        <translation>Modelos de SpectraMorph (*.safetensors)</translation>
    </message>
    <message>
        <source>Not used: the response table tells it.</source>
        <translation>No se usa: lo indica la tabla de respuesta.</translation>
    </message>
    <message>
        <source>Not used: the shift is given.</source>
        <translation>No se usa: el desplazamiento está dado.</translation>
    </message>
    <message>
        <source>Not used: the method as published knows nothing of it.</source>
        <translation>No se usa: el método tal como se publicó no lo contempla.</translation>
    </message>
    <message>
        <source>Automatic (the fastest that works)</source>
        <translation>Automático (el más rápido que funcione)</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Second NVIDIA GPU</source>
        <translation>Segunda GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>The processor, or a graphics card (GPU). Automatic takes the fastest one that works; the log says which and why.</source>
        <translation>El procesador o una tarjeta gráfica (GPU). Automático toma el dispositivo más rápido que funcione; el registro indica cuál y por qué.</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Núcleos de CPU</translation>
    </message>
    <message>
        <source>How many CPU cores to compute on. Automatic (0): all but one, or both of two.</source>
        <translation>En cuántos núcleos de CPU se calcula. Automático (0): todos menos uno, o ambos si son dos.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Clúster de Dask</translation>
    </message>
    <message>
        <source>Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, which is best for a single scene or a few. The engine needs the package distributed for it; the values are the same.</source>
        <translation>Dónde se calcula: la dirección de un planificador de Dask, como tcp://10.0.0.1:8786, o local:4 para cuatro procesos en este equipo, o local:gpus para uno por cada una de sus GPU. Si se deja vacío, lo hace un solo proceso, que es lo mejor para una escena o unas pocas. El motor necesita para ello el paquete distributed; los valores son los mismos.</translation>
    </message>
    <message>
        <source>Folder for the cluster's parts</source>
        <translation>Carpeta para las partes del clúster</translation>
    </message>
    <message>
        <source>A folder that all workers of the cluster reach under the same name, or a name such as /vsis3/bucket/folder. Left empty, a folder beside the fused image.</source>
        <translation>Una carpeta a la que todos los trabajadores del clúster acceden con el mismo nombre, o un nombre como /vsis3/bucket/folder. Si se deja vacío, una carpeta junto a la imagen fusionada.</translation>
    </message>
    <message>
        <source>Known shift (columns, rows)</source>
        <translation>Desplazamiento conocido (columnas, filas)</translation>
    </message>
    <message>
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.</source>
        <translation>Cuánto se encuentra el contenido de la MSI a la derecha y por debajo de donde lo tiene la HSI, en píxeles de la HSI, como 0.4, -1.2 o 0,4; -1,2. Si se deja vacío, el desplazamiento se estima.</translation>
    </message>
    <message>
        <source>The hyperspectral image with fine pixels to write (GeoTIFF).</source>
        <translation>La imagen hiperespectral de píxeles finos que se escribe (GeoTIFF).</translation>
    </message>
    <message>
        <source>How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).</source>
        <translation>Cuánto de cada material, o endmember, hay en cada píxel fino, una banda por cada uno (GeoTIFF).</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A page to look at: pictures, curves, and what tells how good the result is. Everything is inside one file, which opens in any browser and needs no network (HTML).</source>
        <translation>Una página para consultar: imágenes, curvas y lo que indica la calidad del resultado. Todo está en un único archivo, que se abre en cualquier navegador y no necesita red (HTML).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Lowest correlation of a band after matching</source>
        <translation>Menor correlación de una banda tras el ajuste</translation>
    </message>
    <message>
        <source>PSNR told from the fit (dB)</source>
        <translation>PSNR estimada a partir del ajuste (dB)</translation>
    </message>
    <message>
        <source>Root mean square error told from the fit</source>
        <translation>Raíz del error cuadrático medio estimada a partir del ajuste</translation>
    </message>
    <message>
        <source>Shift to the right (HSI pixels)</source>
        <translation>Desplazamiento hacia la derecha (píxeles de la HSI)</translation>
    </message>
    <message>
        <source>Shift down (HSI pixels)</source>
        <translation>Desplazamiento hacia abajo (píxeles de la HSI)</translation>
    </message>
    <message>
        <source>Resample to sensor</source>
        <translation>Remuestrear a un sensor</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview</source>
        <translation>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview,hiperespectral,multiespectral,remuestreo espectral,convolución,simular,respuesta espectral</translation>
    </message>
    <message>
        <source>Shows a hyperspectral image as a multispectral sensor would see it.</source>
        <translation>Muestra una imagen hiperespectral como la vería un sensor multiespectral.</translation>
    </message>
    <message>
        <source>Makes the bands that a multispectral sensor would have of a hyperspectral image, by the measured spectral response of the sensor or by a response table: each is the mean of the hyperspectral bands, weighted by how much the sensor sees of them. Pixels and units stay those of the hyperspectral image; the bands have the names, wavelengths and widths of the sensor's.

It serves for comparing sensors, for indices and models that were made for one of them, and for seeing what a spectral response means.

Bands of the sensor that lie where the hyperspectral image has none are left out, and the log names them; it warns of those that are seen in part.</source>
        <translation>Forma, a partir de una imagen hiperespectral, las bandas que tendría un sensor multiespectral, según la respuesta espectral medida del sensor o según una tabla de respuesta: cada una es la media de las bandas hiperespectrales, ponderada por cuánto ve el sensor de ellas. Los píxeles y las unidades siguen siendo los de la imagen hiperespectral; las bandas tienen los nombres, las longitudes de onda y las anchuras de las del sensor.

Sirve para comparar sensores, para índices y modelos hechos para uno de ellos, y para ver qué significa una respuesta espectral.

Las bandas del sensor situadas donde la imagen hiperespectral no tiene ninguna se omiten, y el registro las nombra; avisa de las que solo se ven en parte.</translation>
    </message>
    <message>
        <source>Resampled: {name}</source>
        <translation>Remuestreado: {name}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor whose bands are made.</source>
        <translation>El sensor cuyas bandas se forman.</translation>
    </message>
    <message>
        <source>Spectral response of another sensor</source>
        <translation>Respuesta espectral de otro sensor</translation>
    </message>
    <message>
        <source>Bands wanted</source>
        <translation>Bandas deseadas</translation>
    </message>
    <message>
        <source>Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.</source>
        <translation>Nombres de las bandas que se forman, en el orden deseado y separados por comas: B2,B3,B4,B8 o blue,green,red,nir. Si no se indica nada, todas las que permita la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Data type of the output</source>
        <translation>Tipo de datos de la salida</translation>
    </message>
    <message>
        <source>How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point numbers.</source>
        <translation>Cómo se almacenan las bandas: como la imagen hiperespectral, con su escala, o en coma flotante.</translation>
    </message>
    <message>
        <source>Resampled image</source>
        <translation>Imagen remuestreada</translation>
    </message>
    <message>
        <source>The raster to write, with the bands of the sensor (GeoTIFF).</source>
        <translation>El ráster que se escribe, con las bandas del sensor (GeoTIFF).</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Bandas omitidas</translation>
    </message>
    <message>
        <source>The record is of a run that has no dialog: give that of another one.</source>
        <translation>El registro de ejecución es de una tarea que no tiene diálogo: indique el de otra.</translation>
    </message>
    <message>
        <source>Run Again from a Record…</source>
        <translation>Volver a ejecutar desde un registro…</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Volver a ejecutar…</translation>
    </message>
    <message>
        <source>Record of a Run</source>
        <translation>Registro de una ejecución</translation>
    </message>
    <message>
        <source>Records of SpectraMorph (*.run.json);;All files (*.*)</source>
        <translation>Registros de SpectraMorph (*.run.json);;Todos los archivos (*.*)</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>lugar habitual</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>gráficos de Apple</translation>
    </message>
    <message>
        <source>Python to use as the engine</source>
        <translation>Python que se usa como motor</translation>
    </message>
    <message>
        <source>that of the installed engine</source>
        <translation>el del motor instalado</translation>
    </message>
    <message>
        <source>CPU cores (0: all but one, or both of two)</source>
        <translation>Núcleos de CPU (0: todos menos uno, o ambos si son dos)</translation>
    </message>
    <message>
        <source>Keep the engine ready between runs</source>
        <translation>Mantener listo el motor entre ejecuciones</translation>
    </message>
    <message>
        <source>Installation: folder of downloaded packages</source>
        <translation>Instalación: carpeta de paquetes descargados</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>de Internet</translation>
    </message>
    <message>
        <source>Installation: address of PyTorch's packages</source>
        <translation>Instalación: dirección de los paquetes de PyTorch</translation>
    </message>
    <message>
        <source>Installation: address of Python itself</source>
        <translation>Instalación: dirección del propio Python</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to {most}.</source>
        <translation>Indique un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>Simulate a pair</source>
        <translation>Simular un par</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth</source>
        <translation>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth,hiperespectral,multiespectral,simular,simulación,sintético,degradar,desenfoque,función de dispersión de punto,ruido,datos de prueba,verdad de referencia</translation>
    </message>
    <message>
        <source>Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.</source>
        <translation>Crea, a partir de una escena, una imagen hiperespectral de píxeles gruesos y una multiespectral, cuya fusión se conoce entonces.</translation>
    </message>
    <message>
        <source>Takes any hyperspectral image for the scene and makes of it what two sensors would see: one whose pixels are so many times coarser, through a blur of its optics and with noise; and one with the bands of a multispectral sensor, with the scene's pixels and with noise. Georeferencing, wavelengths, units and bad bands are kept, so that both can be fused as they are; the scene itself, cut to whole coarse pixels, is what the fusion should be.

It serves for trying which sensor, ratio and method suit a task, and for figures that others can repeat: the same seed gives the same images. A shift, gains, a turned grid, ratios that are no whole numbers and ten kinds of blur are there to see what a fusion stands.

A simulated pair is kinder than a real one: both images show the same moment, from the same angle, without clouds.</source>
        <translation>Toma como escena cualquier imagen hiperespectral y forma con ella lo que verían dos sensores: una imagen cuyos píxeles son varias veces más gruesos, a través del desenfoque de su óptica y con ruido; y otra con las bandas de un sensor multiespectral, con los píxeles de la escena y con ruido. Se conservan la georreferenciación, las longitudes de onda, las unidades y las bandas defectuosas, de modo que ambas se pueden fusionar tal cual; la propia escena, recortada a píxeles gruesos enteros, es lo que debería ser la fusión.

Sirve para probar qué sensor, qué razón de tamaños y qué método convienen a una tarea, y para obtener cifras que otros puedan repetir: la misma semilla da las mismas imágenes. Hay un desplazamiento, ganancias, una cuadrícula girada, razones que no son números enteros y diez tipos de desenfoque para ver qué soporta una fusión.

Un par simulado es más benévolo que uno real: ambas imágenes muestran el mismo momento, desde el mismo ángulo y sin nubes.</translation>
    </message>
    <message>
        <source>Simulated: {name}</source>
        <translation>Simulado: {name}</translation>
    </message>
    <message>
        <source>Multispectral sensor</source>
        <translation>Sensor multiespectral</translation>
    </message>
    <message>
        <source>The sensor whose bands the multispectral image has.</source>
        <translation>El sensor cuyas bandas tiene la imagen multiespectral.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes</source>
        <translation>Razón entre los tamaños de píxel</translation>
    </message>
    <message>
        <source>How many times coarser than the scene's the pixels of the hyperspectral image are.</source>
        <translation>Cuántas veces más gruesos que los de la escena son los píxeles de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>The point spread function of its optics; the averaging over its pixels comes on top.</source>
        <translation>La función de dispersión de punto de su óptica; el promedio en sus píxeles se añade a ella.</translation>
    </message>
    <message>
        <source>Width of the blur (coarse pixels)</source>
        <translation>Anchura del desenfoque (píxeles gruesos)</translation>
    </message>
    <message>
        <source>The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of another blur. Most sensors have 0.4 to 0.9.</source>
        <translation>La desviación estándar de una gaussiana, en píxeles de la imagen hiperespectral, o la anchura equivalente de otro desenfoque. La mayoría de los sensores tienen de 0.4 a 0.9.</translation>
    </message>
    <message>
        <source>Signal to noise of the hyperspectral image (dB)</source>
        <translation>Relación señal/ruido de la imagen hiperespectral (dB)</translation>
    </message>
    <message>
        <source>Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise.</source>
        <translation>De cada banda: diez veces el logaritmo de la razón entre las medias cuadráticas. 0: sin ruido.</translation>
    </message>
    <message>
        <source>Signal to noise of the multispectral image (dB)</source>
        <translation>Relación señal/ruido de la imagen multiespectral (dB)</translation>
    </message>
    <message>
        <source>Of each band, in the same way. 0: no noise.</source>
        <translation>De cada banda, de la misma manera. 0: sin ruido.</translation>
    </message>
    <message>
        <source>Shift between the images (columns, rows)</source>
        <translation>Desplazamiento entre las imágenes (columnas, filas)</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image is to lie right of and below where the hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the truth, are moved; no value changes.</source>
        <translation>Cuánto debe encontrarse el contenido de la imagen multiespectral a la derecha y por debajo de donde lo tiene la hiperespectral, en píxeles de esta: 0.4, -0.7. Se mueve su georreferenciación y la de la verdad; ningún valor cambia.</translation>
    </message>
    <message>
        <source>Gain of the multispectral image</source>
        <translation>Ganancia de la imagen multiespectral</translation>
    </message>
    <message>
        <source>What its values are multiplied by, as of a sensor with other units: one number, or one for each band.</source>
        <translation>Por qué se multiplican sus valores, como los de un sensor con otras unidades: un número, o uno por banda.</translation>
    </message>
    <message>
        <source>Turn of the coarse grid (degrees)</source>
        <translation>Giro de la cuadrícula gruesa (grados)</translation>
    </message>
    <message>
        <source>By how much the grid of the hyperspectral image is turned against that of the multispectral one.</source>
        <translation>Cuánto está girada la cuadrícula de la imagen hiperespectral respecto a la de la multiespectral.</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Semilla del ruido</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>La misma semilla da el mismo ruido.</translation>
    </message>
    <message>
        <source>Data type of the outputs</source>
        <translation>Tipo de datos de las salidas</translation>
    </message>
    <message>
        <source>How values are stored: as the hyperspectral image does, with its scaling, or as floating-point numbers. A multispectral image with gains is always the latter.</source>
        <translation>Cómo se almacenan los valores: como en la imagen hiperespectral, con su escala, o en coma flotante. Una imagen multiespectral con ganancias se almacena siempre de esta última forma.</translation>
    </message>
    <message>
        <source>Coarse hyperspectral image</source>
        <translation>Imagen hiperespectral de píxeles gruesos</translation>
    </message>
    <message>
        <source>The raster to write (GeoTIFF).</source>
        <translation>El ráster que se escribe (GeoTIFF).</translation>
    </message>
    <message>
        <source>The raster to write, with the scene's pixels (GeoTIFF).</source>
        <translation>El ráster que se escribe, con los píxeles de la escena (GeoTIFF).</translation>
    </message>
    <message>
        <source>What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a fused image” takes it for the reference.</source>
        <translation>Lo que debería ser la fusión de ambas: la escena, recortada a píxeles gruesos enteros (GeoTIFF). «Evaluar una imagen fusionada» la acepta como referencia.</translation>
    </message>
    <message>
        <source>What the bands of the multispectral image see, as the fusion takes it (CSV).</source>
        <translation>Lo que ven las bandas de la imagen multiespectral, tal como lo acepta la fusión (CSV).</translation>
    </message>
    <message>
        <source>Table of the blur</source>
        <translation>Tabla del desenfoque</translation>
    </message>
    <message>
        <source>The point spread function of the hyperspectral image, its pixel included, as the fusion takes it (CSV).</source>
        <translation>La función de dispersión de punto de la imagen hiperespectral, incluido su píxel, tal como la acepta la fusión (CSV).</translation>
    </message>
    <message>
        <source>Number of multispectral bands</source>
        <translation>Número de bandas multiespectrales</translation>
    </message>
    <message>
        <source>How the pair was made</source>
        <translation>Cómo se creó el par</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Kolmogorov (turbulent air)</source>
        <translation>Kolmogorov (aire turbulento)</translation>
    </message>
    <message>
        <source>Airy (a round aperture's diffraction)</source>
        <translation>Airy (difracción de una abertura circular)</translation>
    </message>
    <message>
        <source>Moffat</source>
        <translation>Moffat</translation>
    </message>
    <message>
        <source>Sinc² (a slit's diffraction)</source>
        <translation>Sinc² (difracción de una rendija)</translation>
    </message>
    <message>
        <source>Lorentzian, squared</source>
        <translation>Lorentziano al cuadrado</translation>
    </message>
    <message>
        <source>Gauss-Hermite</source>
        <translation>Gauss-Hermite</translation>
    </message>
    <message>
        <source>Parabolic</source>
        <translation>Parabólico</translation>
    </message>
    <message>
        <source>Gabor (not round)</source>
        <translation>Gabor (no redondo)</translation>
    </message>
    <message>
        <source>None: the pixels alone</source>
        <translation>Ninguno: solo los píxeles</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it</source>
        <translation>la MSI como la resuelve la HSI</translation>
    </message>
    <message>
        <source>the HSI as the MSI would see it</source>
        <translation>la HSI como la vería la MSI</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it, and the HSI as the MSI would see it</source>
        <translation>la MSI como la resuelve la HSI, y la HSI como la vería la MSI</translation>
    </message>
    <message>
        <source>errors on held-out pixels: {listed}</source>
        <translation>errores en píxeles reservados: {listed}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>según lo solicitado</translation>
    </message>
    <message>
        <source>{choice}: {meaning} ({reason})</source>
        <translation>{choice}: {meaning} ({reason})</translation>
    </message>
    <message>
        <source>The device {wanted!r} is not known: give auto, cpu, cuda, cuda:N or mps.</source>
        <translation>El dispositivo {wanted!r} es desconocido: indique auto, cpu, cuda, cuda:N o mps.</translation>
    </message>
    <message>
        <source>The device {wanted} cannot be used ({failure}): choose auto or cpu.</source>
        <translation>El dispositivo {wanted} no se puede usar ({failure}): elija auto o cpu.</translation>
    </message>
    <message>
        <source>the fastest device that works</source>
        <translation>el dispositivo más rápido que funciona</translation>
    </message>
    <message>
        <source>{name} was passed over: {failure}</source>
        <translation>se descartó {name}: {failure}</translation>
    </message>
    <message>
        <source>this build of torch knows no GPU</source>
        <translation>esta variante de torch no admite ninguna GPU</translation>
    </message>
    <message>
        <source>torch finds no GPU</source>
        <translation>torch no encuentra ninguna GPU</translation>
    </message>
    <message>
        <source>a trial fusion came out wrong</source>
        <translation>una fusión de prueba dio un resultado incorrecto</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>{wanted} asked for, but mixtures of these already explain the image</source>
        <translation>se pidieron {wanted}, pero las mezclas de estos ya explican la imagen</translation>
    </message>
    <message>
        <source>as many as the signal has directions</source>
        <translation>tantos como direcciones tiene la señal</translation>
    </message>
    <message>
        <source>the fewest whose mixtures explain {explained:.0%} of the image's variance</source>
        <translation>los mínimos cuyas mezclas explican el {explained:.0%} de la varianza de la imagen</translation>
    </message>
    <message>
        <source>the most that are shown unasked; they explain {explained:.1%} of the image's variance, and how many materials there are cannot be told</source>
        <translation>el máximo que se muestra sin pedirlo; explican el {explained:.1%} de la varianza de la imagen, y no se puede determinar cuántos materiales hay</translation>
    </message>
    <message>
        <source>Only {shape} pixels of the hyperspectral image are covered by valid pixels of the multispectral one, too few to match their radiometry: give images that overlap more, or turn radiometric matching off.</source>
        <translation>Solo {shape} píxeles de la imagen hiperespectral están cubiertos por píxeles válidos de la multiespectral, demasiado pocos para ajustar su radiometría: indique imágenes que se superpongan más, o desactive el ajuste radiométrico.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image has the same value everywhere under the hyperspectral image and tells nothing: leave that band out.</source>
        <translation>La banda {band} de la imagen multiespectral tiene el mismo valor en todas partes bajo la imagen hiperespectral y no aporta nada: prescinda de esa banda.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out.</source>
        <translation>La banda {band} de la imagen multiespectral (unos {centre:.0f} nm) queda fuera de las longitudes de onda de la imagen hiperespectral (de {low:.0f} a {high:.0f} nm): compruebe la respuesta o prescinda de esa banda.</translation>
    </message>
    <message>
        <source>The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn radiometric matching on, or give the right spectral scale.</source>
        <translation>Las dos imágenes no concuerdan en ninguna parte una vez que la multiespectral se pone en las unidades de la hiperespectral: active el ajuste radiométrico o indique la escala espectral correcta.</translation>
    </message>
    <message>
        <source>endmember</source>
        <translation>endmember</translation>
    </message>
    <message>
        <source>no wavelengths are known</source>
        <translation>no se conocen longitudes de onda</translation>
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
        <translation>similar a {name} ({angle:.1f}°)</translation>
    </message>
    <message>
        <source>the nearest spectrum of the library, by its angle</source>
        <translation>el espectro más próximo de la biblioteca, por su ángulo</translation>
    </message>
    <message>
        <source>brightness {level:.0%}</source>
        <translation>brillo {level:.0%}</translation>
    </message>
    <message>
        <source>shaded vegetation-like</source>
        <translation>tipo vegetación en sombra</translation>
    </message>
    <message>
        <source>vegetation-like</source>
        <translation>tipo vegetación</translation>
    </message>
    <message>
        <source>a red edge, NDVI {ndvi:.2f}</source>
        <translation>un borde rojo, NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>snow-like</source>
        <translation>tipo nieve</translation>
    </message>
    <message>
        <source>bright, and far less so in the short-wave infrared, NDSI {ndsi:.2f}</source>
        <translation>claro, y mucho menos en el infrarrojo de onda corta, NDSI {ndsi:.2f}</translation>
    </message>
    <message>
        <source>water-like</source>
        <translation>tipo agua</translation>
    </message>
    <message>
        <source>dark, and falling towards the near infrared, NDWI {ndwi:.2f}</source>
        <translation>oscuro, y descendente hacia el infrarrojo cercano, NDWI {ndwi:.2f}</translation>
    </message>
    <message>
        <source>shade-like</source>
        <translation>similar a sombra</translation>
    </message>
    <message>
        <source>dark, {bright}</source>
        <translation>oscuro, {bright}</translation>
    </message>
    <message>
        <source>soil-like or dry vegetation</source>
        <translation>tipo suelo o vegetación seca</translation>
    </message>
    <message>
        <source>rising from blue on, NDVI {ndvi:.2f}</source>
        <translation>ascendente a partir del azul, NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>sparse vegetation-like</source>
        <translation>tipo vegetación rala</translation>
    </message>
    <message>
        <source>soil-like</source>
        <translation>tipo suelo</translation>
    </message>
    <message>
        <source>rising from blue to near infrared, red {times:.1f} × blue</source>
        <translation>ascendente del azul al infrarrojo cercano, rojo {times:.1f} × azul</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>no feature of plants, soil, water or snow; {bright}</source>
        <translation>ningún rasgo de plantas, suelo, agua o nieve; {bright}</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>nearly the same everywhere; {bright}</source>
        <translation>casi igual en todas partes; {bright}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>The spectral library {name} holds {count} spectra: give 2 to {most}, those of the materials in the image.</source>
        <translation>La biblioteca espectral {name} contiene {count} espectros: indique de 2 a {most}, los de los materiales de la imagen.</translation>
    </message>
    <message>
        <source>The spectral library {name} knows {covered} of the {bands} bands of the hyperspectral image: give spectra that cover most of them, and at least as many bands as there are materials.</source>
        <translation>La biblioteca espectral {name} conoce {covered} de las {bands} bandas de la imagen hiperespectral: indique espectros que cubran la mayoría de ellas, y al menos tantas bandas como materiales haya.</translation>
    </message>
    <message>
        <source>The values of the hyperspectral image are about {times:.3g} times those of the spectral library {name}, which is no factor between units of reflectance: give the library in the image's units.</source>
        <translation>Los valores de la imagen hiperespectral son unas {times:.3g} veces los de la biblioteca espectral {name}, lo que no es un factor entre unidades de reflectancia: indique la biblioteca en las unidades de la imagen.</translation>
    </message>
    <message>
        <source>{wanted} asked for, but the image's values vary in no more directions</source>
        <translation>se pidieron {wanted}, pero los valores de la imagen no varían en más direcciones</translation>
    </message>
    <message>
        <source>the image's values vary in no more directions</source>
        <translation>los valores de la imagen no varían en más direcciones</translation>
    </message>
    <message>
        <source>the most that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>el máximo que se busca: la señal supera al ruido en {signal} direcciones</translation>
    </message>
    <message>
        <source>the fewest that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>el mínimo que se busca: la señal supera al ruido en {signal} direcciones</translation>
    </message>
    <message>
        <source>directions in which the signal exceeds the noise</source>
        <translation>direcciones en las que la señal supera al ruido</translation>
    </message>
    <message>
        <source>{complaint}; see {prog} --help.</source>
        <translation>{complaint}; consulte {prog} --help.</translation>
    </message>
    <message>
        <source>The job was ended before it was complete; no output was written.</source>
        <translation>La tarea terminó antes de completarse; no se escribió ninguna salida.</translation>
    </message>
    <message>
        <source>The computer ran out of memory: close other programs and try again.</source>
        <translation>El equipo se quedó sin memoria: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine's Python environment ({prefix}) is incomplete ({error}): install it again.</source>
        <translation>El entorno de Python del motor ({prefix}) está incompleto ({error}): instálelo de nuevo.</translation>
    </message>
    <message>
        <source>SpectraMorph failed unexpectedly ({error_name}: {error}).</source>
        <translation>SpectraMorph falló de forma inesperada ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <source>No folder for temporary files can be written to ({strerror}): free some space, or name another one in the variable TMPDIR.</source>
        <translation>No se puede escribir en ninguna carpeta para archivos temporales ({strerror}): libere espacio o indique otra en la variable TMPDIR.</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({strerror}); the job goes on without it.</source>
        <translation>No se puede escribir en la salida estándar ({strerror}); la tarea continúa sin ella.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written to: choose another one for the output.</source>
        <translation>No se puede escribir en la carpeta {parent}: elija otra para la salida.</translation>
    </message>
    <message>
        <source> whole; most likely the disk is full</source>
        <translation> por completo; lo más probable es que el disco esté lleno</translation>
    </message>
    <message>
        <source> because the disk is full</source>
        <translation> porque el disco está lleno</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written{why}: free some space or choose another folder.</source>
        <translation>La salida en {parent} no se pudo escribir{why}: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written ({reason}): choose another folder.</source>
        <translation>La salida en {parent} no se pudo escribir ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>The option {name} is {number!r}: give a whole number from 2 on, or 'auto'.</source>
        <translation>La opción {name} es {number!r}: indique un número entero a partir de 2, o 'auto'.</translation>
    </message>
    <message>
        <source>The option seed is {seed!r}: give a whole number from 0 to {most}.</source>
        <translation>La opción seed es {seed!r}: indique un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>The response {path!r} is neither a file nor a known sensor: give a path, or a key of spectramorph_plugin.sensors.SENSOR_NAMES.</source>
        <translation>La respuesta {path!r} no es ni un archivo ni un sensor conocido: indique una ruta o una clave de spectramorph_plugin.sensors.SENSOR_NAMES.</translation>
    </message>
    <message>
        <source>fused image</source>
        <translation>imagen fusionada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give one of {listed}.</source>
        <translation>La opción {name} es {value!r}: indique uno de estos valores: {listed}.</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give a number above 0.</source>
        <translation>La opción {name} es {value!r}: indique un número mayor que 0.</translation>
    </message>
    <message>
        <source>The option bad_bands is {numbers!r}: give 'auto', 'flagged', 'keep' or the numbers of bands from 1 on.</source>
        <translation>La opción bad_bands es {numbers!r}: indique 'auto', 'flagged', 'keep' o los números de las bandas a partir de 1.</translation>
    </message>
    <message>
        <source>The option shift is {shift!r}: give two numbers, columns and rows in pixels of the HSI.</source>
        <translation>La opción shift (desplazamiento) es {shift!r}: indique dos números, columnas y filas en píxeles de la HSI.</translation>
    </message>
    <message>
        <source>The option overlap is {overlap!r}: give one of {listed}.</source>
        <translation>La opción overlap es {overlap!r}: indique uno de estos valores: {listed}.</translation>
    </message>
    <message>
        <source>The option psf is not a point spread function: give as many rows as columns of weights whose sum is above 0.</source>
        <translation>La opción psf no es una función de dispersión de punto: indique pesos en tantas filas como columnas, cuya suma sea mayor que 0.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Left or top</source>
        <translation>A la izquierda o arriba</translation>
    </message>
    <message>
        <source>Right or bottom</source>
        <translation>A la derecha o abajo</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Comparar:</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap the two layers</source>
        <translation>Intercambia las dos capas</translation>
    </message>
    <message>
        <source>Horizontal Line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>One layer above the other</source>
        <translation>Una capa encima de la otra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Termina la comparación</translation>
    </message>
    <message>
        <source>Open Engine Window</source>
        <translation>Abrir la ventana del motor</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Use a Python…</source>
        <translation>Usar un Python…</translation>
    </message>
    <message>
        <source>SpectraMorph's engine is older than the plugin.</source>
        <translation>El motor de SpectraMorph es más antiguo que el complemento.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine.</source>
        <translation>SpectraMorph necesita su motor.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine (about {size}).</source>
        <translation>SpectraMorph necesita su motor (unos {size}).</translation>
    </message>
    <message>
        <source>SpectraMorph Engine</source>
        <translation>Motor de SpectraMorph</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Then open “Fuse Images”</source>
        <translation>Después, abrir «Fusionar imágenes»</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copies versions, settings and the last log, for a report of what goes wrong.</source>
        <translation>Copia las versiones, la configuración y el último registro, para un informe de lo que va mal.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>For those who have a Python with PyTorch and rasterio: use it as the engine.</source>
        <translation>Para quienes tienen un Python con PyTorch y rasterio: usarlo como motor.</translation>
    </message>
    <message>
        <source>Stop Using This Python</source>
        <translation>Dejar de usar este Python</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Remove the engine in {folder}? It can be installed again at any time.</source>
        <translation>¿Eliminar el motor de la carpeta {folder}? Se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Remove Engine</source>
        <translation>Eliminar motor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Eliminando el motor…</translation>
    </message>
    <message>
        <source>Trying the Python…</source>
        <translation>Probando el Python…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The engine could not be installed</source>
        <translation>El motor no se pudo instalar</translation>
    </message>
    <message>
        <source>The installation was canceled</source>
        <translation>La instalación se canceló</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The engine does not work</source>
        <translation>El motor no funciona</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>the packages of this system, in a terminal: {line}</source>
        <translation>los paquetes de este sistema, en una terminal: {line}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>O bien:</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Installing the engine…</source>
        <translation>Instalando el motor…</translation>
    </message>
    <message>
        <source>You can close this window and go on working in QGIS.</source>
        <translation>Puede cerrar esta ventana y seguir trabajando en QGIS.</translation>
    </message>
    <message>
        <source>SpectraMorph {version}, Python {python}, PyTorch {torch}</source>
        <translation>SpectraMorph {version}, Python {python}, PyTorch {torch}</translation>
    </message>
    <message>
        <source>asking the engine…</source>
        <translation>consultando al motor…</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcula en:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versiones:</translation>
    </message>
    <message>
        <source>Found by:</source>
        <translation>Encontrado mediante:</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>your choice (Use a Python…)</source>
        <translation>su elección (Usar un Python…)</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>The engine is older than the plugin</source>
        <translation>El motor es más antiguo que el complemento</translation>
    </message>
    <message>
        <source>Upgrade it, so that both are of one version. Your data and projects stay.</source>
        <translation>Actualícelo para que ambos sean de la misma versión. Sus datos y proyectos se conservan.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>El motor está listo</translation>
    </message>
    <message>
        <source>The engine is not installed yet</source>
        <translation>El motor aún no está instalado</translation>
    </message>
    <message>
        <source>The engine is the program that does SpectraMorph's computing. It is installed once, into a folder of its own, and leaves QGIS as it is.</source>
        <translation>El motor es el programa que hace los cálculos de SpectraMorph. Se instala una sola vez, en una carpeta propia, y deja QGIS como está.</translation>
    </message>
    <message>
        <source>SpectraMorph computes with a Python that you named.</source>
        <translation>SpectraMorph calcula con un Python que usted indicó.</translation>
    </message>
    <message>
        <source>SpectraMorph can compute; there is nothing left to do.</source>
        <translation>SpectraMorph puede calcular; no queda nada por hacer.</translation>
    </message>
    <message>
        <source>This computer has all that SpectraMorph needs; nothing has to be installed.</source>
        <translation>Este equipo tiene todo lo que SpectraMorph necesita; no hay que instalar nada.</translation>
    </message>
    <message>
        <source>Processor (CPU; cores: {cores})</source>
        <translation>Procesador (CPU; núcleos: {cores})</translation>
    </message>
    <message>
        <source>NVIDIA graphics card ({device})</source>
        <translation>Tarjeta gráfica NVIDIA ({device})</translation>
    </message>
    <message>
        <source>Apple graphics ({device})</source>
        <translation>Gráficos de Apple ({device})</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examinando las imágenes…</translation>
    </message>
    <message>
        <source>What the images are will be told once the engine is there.</source>
        <translation>Qué son las imágenes se indicará cuando esté disponible el motor.</translation>
    </message>
    <message>
        <source>response known</source>
        <translation>respuesta conocida</translation>
    </message>
    <message>
        <source>response to be estimated</source>
        <translation>respuesta por estimar</translation>
    </message>
    <message>
        <source>overlap {area} km²</source>
        <translation>superposición de {area} km²</translation>
    </message>
    <message>
        <source>about {time}, {memory} GB of memory</source>
        <translation>unos {time}, {memory} GB de memoria</translation>
    </message>
    <message>
        <source>{count} bands</source>
        <translation>{count} bandas</translation>
    </message>
    <message>
        <source>1 band</source>
        <translation>1 banda</translation>
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
        <translation>Opciones de la instalación</translation>
    </message>
    <message>
        <source>this computer (automatic)</source>
        <translation>este equipo (automático)</translation>
    </message>
    <message>
        <source>any computer (CPU)</source>
        <translation>cualquier equipo (CPU)</translation>
    </message>
    <message>
        <source>Where to Install the Engine</source>
        <translation>Dónde instalar el motor</translation>
    </message>
    <message>
        <source>Folder of Downloaded Packages</source>
        <translation>Carpeta de paquetes descargados</translation>
    </message>
    <message>
        <source>For a computer without internet: a folder of packages (wheels) downloaded elsewhere.</source>
        <translation>Para un equipo sin Internet: una carpeta de paquetes (wheels) descargados en otro lugar.</translation>
    </message>
    <message>
        <source>A Python to Install With</source>
        <translation>Un Python con el que instalar</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se encuentra automáticamente</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Preparado para</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The installation needs {room}, but only {free} are free there: free some space, or choose another folder below.</source>
        <translation>La instalación necesita {room}, pero allí solo hay {free} libres: libere espacio o elija otra carpeta más abajo.</translation>
    </message>
    <message>
        <source>not known; {free} are free on the disk</source>
        <translation>desconocido; hay {free} libres en el disco</translation>
    </message>
    <message>
        <source>{download} to download; then {disk} on the disk, where {free} are free</source>
        <translation>{download} de descarga; después, {disk} en el disco, donde hay {free} libres</translation>
    </message>
    <message>
        <source>Installing the engine of SpectraMorph</source>
        <translation>Instalando el motor de SpectraMorph</translation>
    </message>
    <message>
        <source>Something unexpected happened ({reason}): please copy the diagnostics and report it.</source>
        <translation>Ocurrió algo inesperado ({reason}): copie el diagnóstico e informe de ello.</translation>
    </message>
    <message>
        <source>Spectral View</source>
        <translation>Vista espectral</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparar en el mapa</translation>
    </message>
    <message>
        <source>Open a Copy in the Modeler…</source>
        <translation>Abrir una copia en el modelador…</translation>
    </message>
    <message>
        <source>Python (python.exe)</source>
        <translation>Python (python.exe)</translation>
    </message>
    <message>
        <source>Use a Python</source>
        <translation>Usar un Python</translation>
    </message>
    <message>
        <source>“{python}” does not run as a Python: pick the program python of an environment.</source>
        <translation>«{python}» no se ejecuta como un Python: elija el programa python de un entorno.</translation>
    </message>
    <message>
        <source>“{python}” has no {modules}: install them there, or install the engine instead.</source>
        <translation>«{python}» no tiene {modules}: instálelos allí, o instale el motor en su lugar.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose several layers or files, in their order</source>
        <translation>Elija varias capas o archivos, en su orden</translation>
    </message>
    <message>
        <source>{count} files: {names}</source>
        <translation>{count} archivos: {names}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>The picture could not be made: make the window smaller.</source>
        <translation>No se pudo crear la imagen: reduzca el tamaño de la ventana.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>{count} bands, {low} to {high} nm</source>
        <translation>{count} bandas, de {low} a {high} nm</translation>
    </message>
    <message>
        <source>{count} fractions</source>
        <translation>{count} fracciones</translation>
    </message>
    <message>
        <source>90 % band of {raster}</source>
        <translation>Banda del 90 % de {raster}</translation>
    </message>
    <message>
        <source>{count} bands without wavelengths</source>
        <translation>{count} bandas sin longitudes de onda</translation>
    </message>
    <message>
        <source>The library {path} is too large to be shown.</source>
        <translation>La biblioteca {path} es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}).</source>
        <translation>La biblioteca {path} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>There are no spectra with wavelengths in {path}: give a table with a column of wavelengths, an ENVI spectral library, or a library of EnMAP-Box.</source>
        <translation>No hay espectros con longitudes de onda en {path}: indique una tabla con una columna de longitudes de onda, una biblioteca espectral ENVI o una biblioteca de EnMAP-Box.</translation>
    </message>
    <message>
        <source>The library {path} holds {count} spectra, too many to choose from here.</source>
        <translation>La biblioteca {path} contiene {count} espectros, demasiados para elegir aquí.</translation>
    </message>
    <message>
        <source>An ENVI spectral library is two files, .sli and .hdr, and {path} has only one: add it.</source>
        <translation>Una biblioteca espectral ENVI consta de dos archivos, .sli y .hdr, y {path} solo tiene uno: añada el otro.</translation>
    </message>
    <message>
        <source>The spectral library {path} is not complete: give the whole file.</source>
        <translation>La biblioteca espectral {path} no está completa: indique el archivo entero.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Reference spectra</source>
        <translation>Espectros de referencia</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Wavelength (nm)</source>
        <translation>Longitud de onda (nm)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
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
        <translation>el píxel no se puede leer</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>el archivo no se puede abrir</translation>
    </message>
    <message>
        <source>Pick places</source>
        <translation>Marcar lugares</translation>
    </message>
    <message>
        <source>A click on the map shows its spectra. Shift and click adds a place; drag a place to move it.</source>
        <translation>Un clic en el mapa muestra sus espectros. Mayús y clic añade un lugar; arrastre un lugar para moverlo.</translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Conservar lugares</translation>
    </message>
    <message>
        <source>Every click adds a place, and those that are there stay.</source>
        <translation>Cada clic añade un lugar, y los que ya hay se conservan.</translation>
    </message>
    <message>
        <source>Follow the mouse</source>
        <translation>Seguir el puntero</translation>
    </message>
    <message>
        <source>Shows the spectra under the mouse while it moves over the map.</source>
        <translation>Muestra los espectros bajo el puntero mientras se mueve por el mapa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Undoes the zoom of the plot, as a double click does. The wheel zooms in wavelength, with Ctrl in value; a drag shows what is in its rectangle; the middle button moves.</source>
        <translation>Deshace el zum del gráfico, igual que un doble clic. La rueda amplía en longitud de onda y, con Ctrl, en valor; al arrastrar se muestra lo que hay en el rectángulo; el botón central desplaza.</translation>
    </message>
    <message>
        <source>Compare Shapes</source>
        <translation>Comparar formas</translation>
    </message>
    <message>
        <source>Divides each spectrum by its mean over wavelength: shapes are compared, whatever the brightness or the units.</source>
        <translation>Divide cada espectro entre su media en todas las longitudes de onda: se comparan las formas, sean cuales sean el brillo o las unidades.</translation>
    </message>
    <message>
        <source>Match Reference Spectra</source>
        <translation>Ajustar espectros de referencia</translation>
    </message>
    <message>
        <source>Multiplies each reference spectrum so that it comes nearest to the first spectrum of the map; the legend tells the factor.</source>
        <translation>Multiplica cada espectro de referencia para que se acerque lo más posible al primer espectro del mapa; la leyenda indica el factor.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>ENVI Spectral Library…</source>
        <translation>Biblioteca espectral ENVI…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Reference Spectra</source>
        <translation>Espectros de referencia</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove all places</source>
        <translation>Eliminar todos los lugares</translation>
    </message>
    <message>
        <source>Reference spectra stay.</source>
        <translation>Los espectros de referencia se conservan.</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value ÷ mean</source>
        <translation>Valor ÷ media</translation>
    </message>
    <message>
        <source>Add a raster with wavelengths to the map to see its spectra.</source>
        <translation>Añada al mapa un ráster con longitudes de onda para ver sus espectros.</translation>
    </message>
    <message>
        <source>No raster with wavelengths is shown: check one in the list.</source>
        <translation>No se muestra ningún ráster con longitudes de onda: marque uno en la lista.</translation>
    </message>
    <message>
        <source>Click on the map to see the spectra there.</source>
        <translation>Haga clic en el mapa para ver los espectros de ese punto.</translation>
    </message>
    <message>
        <source>The raster cannot be read: {reason}</source>
        <translation>El ráster no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There are no valid values at this place.</source>
        <translation>No hay valores válidos en este lugar.</translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>Banda {number}</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Open a Library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Tables of the project</source>
        <translation>Tablas del proyecto</translation>
    </message>
    <message>
        <source>Remove all reference spectra</source>
        <translation>Eliminar todos los espectros de referencia</translation>
    </message>
    <message>
        <source>Spectral libraries ({patterns});;All files (*)</source>
        <translation>Bibliotecas espectrales ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Spectral Libraries</source>
        <translation>Abrir bibliotecas espectrales</translation>
    </message>
    <message>
        <source>There is nothing to export: click on the map first.</source>
        <translation>No hay nada que exportar: haga clic primero en el mapa.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>ENVI spectral library (*.sli)</source>
        <translation>Biblioteca espectral ENVI (*.sli)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Export Spectra</source>
        <translation>Exportar espectros</translation>
    </message>
    <message>
        <source>Spectra exported to {path}.</source>
        <translation>Espectros exportados a {path}.</translation>
    </message>
    <message>
        <source>Not in it, because their wavelengths are other ones: {names}. A table (CSV) holds them all.</source>
        <translation>No incluidos, porque sus longitudes de onda son otras: {names}. Una tabla (CSV) los contiene todos.</translation>
    </message>
    <message>
        <source>Bringing the model to the images</source>
        <translation>Adaptando el modelo a las imágenes</translation>
    </message>
    <message>
        <source>There is a mask of the hyperspectral image, and no such image: give both, or neither.</source>
        <translation>Hay una máscara de la imagen hiperespectral, pero no esa imagen: indique ambas o ninguna.</translation>
    </message>
    <message>
        <source>The model was fitted with the preset published, which knows no {name}: leave that output out.</source>
        <translation>El modelo se ajustó con el preajuste published, que no admite la salida {name}: prescinda de esa salida.</translation>
    </message>
    <message>
        <source>The uncertainty needs the hyperspectral image: give it with the hsi option, or leave the uncertainty out.</source>
        <translation>La incertidumbre necesita la imagen hiperespectral: indíquela con la opción hsi o prescinda de la incertidumbre.</translation>
    </message>
    <message>
        <source>The model tells nothing of its errors: leave the uncertainty out, or fit it again with fuse.</source>
        <translation>El modelo no informa de sus errores: prescinda de la incertidumbre o ajústelo de nuevo con fuse.</translation>
    </message>
    <message>
        <source>the option msi-wavelengths</source>
        <translation>la opción msi-wavelengths (longitudes de onda)</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>imagen ráster fusionada</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>There is nothing to hold the fused raster against: give a reference, or the hyperspectral and the multispectral image that it was made of.</source>
        <translation>No hay nada con lo que comparar el ráster fusionado: indique una referencia, o la imagen hiperespectral y la imagen multiespectral de las que se obtuvo.</translation>
    </message>
    <message>
        <source>Without a reference, the fused raster is held against both images that it was made of: give the hyperspectral and the multispectral one.</source>
        <translation>Sin una referencia, el ráster fusionado se compara con las dos imágenes de las que se obtuvo: indique la hiperespectral y la multiespectral.</translation>
    </message>
    <message>
        <source>Maps of the error need a reference: give one, or leave the maps out.</source>
        <translation>Los mapas del error necesitan una referencia: indique una o prescinda de los mapas.</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution needs the hyperspectral and the multispectral image: give both, or leave it out.</source>
        <translation>Fusionar a resolución reducida requiere la imagen hiperespectral y la imagen multiespectral: indique ambas o prescinda de ello.</translation>
    </message>
    <message>
        <source>Comparing with the two images</source>
        <translation>Comparando con las dos imágenes</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution</source>
        <translation>Fusionando a resolución reducida</translation>
    </message>
    <message>
        <source>The images are too small to be fused at reduced resolution.</source>
        <translation>Las imágenes son demasiado pequeñas para fusionarlas a resolución reducida.</translation>
    </message>
    <message>
        <source>The fused raster holds no data in the bands that are used of the hyperspectral image.</source>
        <translation>El ráster fusionado no contiene datos en las bandas que se usan de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Compared are {compared} of the {used} bands that are used of the hyperspectral image.</source>
        <translation>Se comparan {compared} de las {used} bandas que se usan de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <source>the range of the reference's values from their 1st to their 99th percentile</source>
        <translation>el rango de los valores de la referencia desde el percentil 1 hasta el 99</translation>
    </message>
    <message>
        <source>Comparing with the reference</source>
        <translation>Comparando con la referencia</translation>
    </message>
    <message>
        <source>No pixel of the fused raster and the reference has data in all bands: check their nodata values.</source>
        <translation>Ningún píxel del ráster fusionado y de la referencia tiene datos en todas las bandas: compruebe sus valores nodata.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>PSNR {psnr:.2f} dB (peak {peak:.4g})</source>
        <translation>PSNR {psnr:.2f} dB (pico {peak:.4g})</translation>
    </message>
    <message>
        <source>RMSE {rmse:.4g}</source>
        <translation>RMSE {rmse:.4g}</translation>
    </message>
    <message>
        <source>spectral angle</source>
        <translation>ángulo espectral</translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> grados</translation>
    </message>
    <message>
        <source>ERGAS (ratio {ratio:g})</source>
        <translation>ERGAS (razón {ratio:g})</translation>
    </message>
    <message>
        <source>Against the reference, over {pixels} pixels: {listed}.</source>
        <translation>Frente a la referencia, en {pixels} píxeles: {listed}.</translation>
    </message>
    <message>
        <source>Blurred, it is off the hyperspectral image by {hsi_rmse:.4g} ({hsi_share} of that image's range); seen through the response, off the multispectral one by {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</source>
        <translation>Con desenfoque, se aparta de la imagen hiperespectral en {hsi_rmse:.4g} ({hsi_share} del rango de esa imagen); vista a través de la respuesta, de la multiespectral en {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</translation>
    </message>
    <message>
        <source>{name} {value:.4g}{unit}</source>
        <translation>{name} {value:.4g}{unit}</translation>
    </message>
    <message>
        <source>both images</source>
        <translation>ambas imágenes</translation>
    </message>
    <message>
        <source>The option scheduler is {scheduler}: give the address of a Dask scheduler, as tcp://10.0.0.1:8786, local:N for N processes on this machine, or local:gpus for one for each of its GPUs.</source>
        <translation>La opción scheduler (planificador) es {scheduler}: indique la dirección de un planificador de Dask, como tcp://10.0.0.1:8786, local:N para N procesos en este equipo, o local:gpus para uno por cada una de sus GPU.</translation>
    </message>
    <message>
        <source>There is no GPU on this machine that torch can use: choose another device than cuda:all, or another scheduler than local:gpus.</source>
        <translation>No hay en este equipo ninguna GPU que torch pueda usar: elija otro dispositivo en lugar de cuda:all, u otro planificador en lugar de local:gpus.</translation>
    </message>
    <message>
        <source>The option scheduler needs the package distributed, which is not in the engine's environment: install it there with "{executable}" -m pip install distributed, or leave the option out.</source>
        <translation>La opción scheduler (planificador) necesita el paquete distributed, que no está en el entorno del motor: instálelo allí con "{executable}" -m pip install distributed, o prescinda de la opción.</translation>
    </message>
    <message>
        <source>The device {device} is one of several, and local:gpus takes all: give cuda or auto.</source>
        <translation>El dispositivo {device} es uno de varios, y local:gpus los usa todos: indique cuda o auto.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler} that answers: check the address, the network, and that the versions of Dask are the same.</source>
        <translation>No hay en {scheduler} ningún planificador de Dask que responda: compruebe la dirección, la red y que las versiones de Dask sean las mismas.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {scheduler} has no workers: start some first.</source>
        <translation>El planificador de Dask en {scheduler} no tiene trabajadores: inicie primero alguno.</translation>
    </message>
    <message>
        <source>raster to move</source>
        <translation>imagen ráster que se va a mover</translation>
    </message>
    <message>
        <source>The shift differs from place to place, by {pixels:.1f} pixels of the coarser image ({metres:.3g} m) or so: relief, another scale or a turn are not mended by one shift.</source>
        <translation>El desplazamiento varía de un lugar a otro, en unos {pixels:.1f} píxeles de la imagen más gruesa ({metres:.3g} m): un solo desplazamiento no corrige el relieve, otra escala ni un giro.</translation>
    </message>
    <message>
        <source>Writing the moved copy</source>
        <translation>Escribiendo la copia movida</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>no se buscó</translation>
    </message>
    <message>
        <source>Reading the hyperspectral image</source>
        <translation>Leyendo la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Finding endmembers</source>
        <translation>Buscando endmembers</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: that column of the table stays empty, unless the option hsi-wavelengths (in QGIS under Advanced Parameters) tells them.</source>
        <translation>La imagen hiperespectral no tiene longitudes de onda: esa columna de la tabla queda vacía, a menos que las indique la opción hsi-wavelengths (en QGIS, en Parámetros avanzados).</translation>
    </message>
    <message>
        <source>The preset published knows no {name}: choose the preset sharp, or leave the {name} out.</source>
        <translation>El preajuste published no admite la salida {name}: elija el preajuste sharp o prescinda de la salida {name}.</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Could not be fused</source>
        <translation>No se pudo fusionar</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>{said}: {name}</source>
        <translation>{said}: {name}</translation>
    </message>
    <message>
        <source>The device cuda:all is for a whole list: give it there.</source>
        <translation>El dispositivo cuda:all es para una lista completa: indíquelo allí.</translation>
    </message>
    <message>
        <source>{there} of {count} pairs were fused already, by an earlier run.</source>
        <translation>{there} de {count} pares ya se habían fusionado en una ejecución anterior.</translation>
    </message>
    <message>
        <source>The pair {name} was not fused: {cause}</source>
        <translation>El par {name} no se fusionó: {cause}</translation>
    </message>
    <message>
        <source>{count} more pairs were not fused: the table says why.</source>
        <translation>Otros {count} pares no se fusionaron: la tabla explica por qué.</translation>
    </message>
    <message>
        <source>Not one of {count} pairs could be fused; the first: {cause}</source>
        <translation>No se pudo fusionar ninguno de los {count} pares; el primero: {cause}</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>El equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The worker failed ({error_name}: {found}).</source>
        <translation>El trabajador falló ({error_name}: {found}).</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Leyendo el producto</translation>
    </message>
    <message>
        <source>The product {product} tells no wavelengths: give a product of a mission or a sensor that is known, or the wavelengths by the option hsi-wavelengths (in QGIS under Advanced Parameters).</source>
        <translation>El producto {product} no indica longitudes de onda: elija un producto de una misión o de un sensor conocido, o indique las longitudes de onda con la opción hsi-wavelengths (en QGIS, en Parámetros avanzados).</translation>
    </message>
    <message>
        <source>The wavelengths come from the product's {wavelength_source}.</source>
        <translation>Origen de las longitudes de onda del producto: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Making the raster cloud-optimised</source>
        <translation>Optimizando el ráster para la nube</translation>
    </message>
    <message>
        <source>Writing the raster</source>
        <translation>Escribiendo el ráster</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same file: choose two.</source>
        <translation>La imagen hiperespectral y la imagen multiespectral son el mismo archivo: elija dos distintos.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands; are the two images swapped?</source>
        <translation>La imagen hiperespectral no tiene longitudes de onda: indíquelas con la opción hsi-wavelengths (en QGIS, en Parámetros avanzados), una por banda, o elija una imagen que las tenga en una cabecera ENVI o en etiquetas de sus bandas; ¿están intercambiadas las dos imágenes?</translation>
    </message>
    <message>
        <source>known sensor</source>
        <translation>sensor conocido</translation>
    </message>
    <message>
        <source>Gaussians of the wavelengths and widths in its file</source>
        <translation>gaussianas según las longitudes de onda y las anchuras de su archivo</translation>
    </message>
    <message>
        <source>it is larger than any list</source>
        <translation>es más grande que cualquier lista</translation>
    </message>
    <message>
        <source>The list of pairs {path} cannot be read ({error}): give a table (CSV) with the columns hsi and msi, or STAC items with these assets (JSON).</source>
        <translation>La lista de pares {path} no se puede leer ({error}): indique una tabla (CSV) con las columnas hsi y msi, o elementos STAC con estos recursos (JSON).</translation>
    </message>
    <message>
        <source>The list {path} names no pair: give one with a row for each.</source>
        <translation>La lista {path} no contiene ningún par: indique una con una fila por par.</translation>
    </message>
    <message>
        <source>The output {path} is an input of one of the pairs: choose another name for it.</source>
        <translation>La salida {path} es una entrada de uno de los pares: elija otro nombre para ella.</translation>
    </message>
    <message>
        <source>The output {path} is one of the files that the list keeps itself: choose another name.</source>
        <translation>La salida {path} es uno de los archivos que la propia lista mantiene: elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {path} is an input of this list: give the pair another name, or the results another folder.</source>
        <translation>La salida {path} es una entrada de esta lista: dé otro nombre al par, u otra carpeta a los resultados.</translation>
    </message>
    <message>
        <source>The output {path} is one of another pair, or of the list itself: give each a name of its own.</source>
        <translation>La salida {path} es de otro par o de la propia lista: dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>it has no columns hsi and msi</source>
        <translation>no tiene las columnas hsi y msi</translation>
    </message>
    <message>
        <source>The row has no {name}: name the file.</source>
        <translation>La fila no tiene {name}: indique el archivo.</translation>
    </message>
    <message>
        <source>The column {name} holds {text}: give yes or no.</source>
        <translation>La columna {name} contiene {text}: indique yes o no.</translation>
    </message>
    <message>
        <source>{name} {here} in place of {expected}</source>
        <translation>{name} {here} en lugar de {expected}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The worker on {node} has other versions than the computer that the job runs on ({told}), which would give other values: install the same on both.</source>
        <translation>El trabajador en {node} tiene otras versiones que el equipo en el que se ejecuta la tarea ({told}), lo que daría otros valores: instale lo mismo en ambos.</translation>
    </message>
    <message>
        <source>a file without a suffix</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <source>The plot cannot be written as {suffix}: end it in .html or .png.</source>
        <translation>El gráfico no se puede escribir como {suffix}: su nombre debe terminar en .html o .png.</translation>
    </message>
    <message>
        <source>The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the plot out.</source>
        <translation>El gráfico necesita el paquete matplotlib en el entorno del motor: instale el motor de nuevo o prescinda del gráfico.</translation>
    </message>
    <message>
        <source>wavelength, nm</source>
        <translation>longitud de onda, nm</translation>
    </message>
    <message>
        <source>relative response</source>
        <translation>respuesta relativa</translation>
    </message>
    <message>
        <source>columns, HSI pixels</source>
        <translation>columnas, píxeles de la HSI</translation>
    </message>
    <message>
        <source>rows, HSI pixels</source>
        <translation>filas, píxeles de la HSI</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>The record of the run is not written: another file has its name, or no file can have it.</source>
        <translation>El registro de la ejecución no se escribe: otro archivo tiene su nombre, o ningún archivo puede tenerlo.</translation>
    </message>
    <message>
        <source>The response: {told}; bands {listed}.</source>
        <translation>La respuesta: {told}; bandas {listed}.</translation>
    </message>
    <message>
        <source>Writing the bands</source>
        <translation>Escribiendo las bandas</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, nor do the bands made of it.</source>
        <translation>La imagen hiperespectral no contiene píxeles válidos, ni tampoco las bandas hechas de ella.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Pintando el paisaje</translation>
    </message>
    <message>
        <source>Writing what the sensors see</source>
        <translation>Escribiendo lo que ven los sensores</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Uniendo las partes</translation>
    </message>
    <message>
        <source>The STAC item is not written: there is another file at {item}.</source>
        <translation>El elemento STAC no se escribe: hay otro archivo en {item}.</translation>
    </message>
    <message>
        <source>The option parts needs the option scheduler: give both, or neither.</source>
        <translation>La opción parts necesita la opción scheduler (planificador): indique ambas o ninguna.</translation>
    </message>
    <message>
        <source>No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all nodata, NaN or infinite.</source>
        <translation>No se pudo usar ningún píxel de la imagen multiespectral: todos sus píxeles sobre la imagen hiperespectral son nodata, NaN o infinitos.</translation>
    </message>
    <message>
        <source>The parts in {folder} cannot be read from here ({error}): write them where this computer reaches them, too, or leave the report out.</source>
        <translation>Las partes de la carpeta {folder} no se pueden leer desde aquí ({error}): escríbalas donde también este equipo pueda acceder a ellas, o prescinda del informe.</translation>
    </message>
    <message>
        <source>A task was cancelled on the cluster from elsewhere: run again, which goes on from here.</source>
        <translation>Una tarea se canceló en el clúster desde otro lugar: vuelva a ejecutar, y se continuará desde aquí.</translation>
    </message>
    <message>
        <source>Fusing on the cluster</source>
        <translation>Fusionando en el clúster</translation>
    </message>
    <message>
        <source>{there} of {parts} parts were there already, written by an earlier run.</source>
        <translation>{there} de {parts} partes ya existían, escritas por una ejecución anterior.</translation>
    </message>
    <message>
        <source>A worker of the cluster cannot import what it needs ({error}): install SpectraMorph and its packages on all workers, in the versions of the computer that the job runs on.</source>
        <translation>Un trabajador del clúster no puede importar lo que necesita ({error}): instale SpectraMorph y sus paquetes en todos los trabajadores, en las versiones del equipo en el que se ejecuta la tarea.</translation>
    </message>
    <message>
        <source>Several workers of the cluster ended one after the other at the same tile, most likely for want of memory: give each 3 GB, and run again, which goes on from here.</source>
        <translation>Varios trabajadores del clúster terminaron uno tras otro en la misma tesela, muy probablemente por falta de memoria: dé 3 GB a cada uno y vuelva a ejecutar, y se continuará desde aquí.</translation>
    </message>
    <message>
        <source>{sensor}, measured curves</source>
        <translation>{sensor}, curvas medidas</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>La imagen hiperespectral no tiene longitudes de onda: indíquelas con la opción hsi-wavelengths (en QGIS, en Parámetros avanzados), una por banda, o elija una imagen que las tenga en una cabecera ENVI o en etiquetas de sus bandas.</translation>
    </message>
    <message>
        <source>The HSI's wavelengths come from its {wavelength_source}.</source>
        <translation>Origen de las longitudes de onda de la HSI: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Not used, because they are flagged as bad or hold no measurement: {count} bands of the HSI.</source>
        <translation>No se usan, por estar marcadas como malas o no contener mediciones: {count} bandas de la HSI.</translation>
    </message>
    <message>
        <source>{band} at {centre:.0f} nm</source>
        <translation>{band} a {centre:.0f} nm</translation>
    </message>
    <message>
        <source>Left out, because the hyperspectral image has no bands where they see: {listed}.</source>
        <translation>Omitidas, porque la imagen hiperespectral no tiene bandas donde ven: {listed}.</translation>
    </message>
    <message>
        <source>Only {share:.0%} of what {band} sees lies where the hyperspectral image has bands: its values tell of that part alone.</source>
        <translation>Solo el {share:.0%} de lo que ve {band} se encuentra donde la imagen hiperespectral tiene bandas: sus valores solo informan de esa parte.</translation>
    </message>
    <message>
        <source>Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.</source>
        <translation>Más estrechas que las bandas de la imagen hiperespectral y, por tanto, vistas a través de estas: {listed}.</translation>
    </message>
    <message>
        <source>Not written, as the model is that of {pair}: {listed}.</source>
        <translation>No se escribe, porque el modelo es el de {pair}: {listed}.</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Leyendo la escena</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels: give one that shows a scene.</source>
        <translation>La imagen hiperespectral no contiene píxeles válidos: indique una que muestre una escena.</translation>
    </message>
    <message>
        <source>The option shift holds {count} numbers: give two, columns and rows.</source>
        <translation>La opción shift (desplazamiento) contiene {count} números: indique dos, columnas y filas.</translation>
    </message>
    <message>
        <source>The option gain holds {count} numbers, the multispectral image has {bands} bands: give one number, or one for each band.</source>
        <translation>La opción gain (ganancia) contiene {count} números y la imagen multiespectral tiene {bands} bandas: indique un número, o uno por banda.</translation>
    </message>
    <message>
        <source>, shifted by {columns:g} columns and {rows:g} rows</source>
        <translation>, desplazada {columns:g} columnas y {rows:g} filas</translation>
    </message>
    <message>
        <source>, multiplied by {listed}</source>
        <translation>, multiplicada por {listed}</translation>
    </message>
    <message>
        <source>, turned by {turn:g} degrees</source>
        <translation>, girada {turn:g} grados</translation>
    </message>
    <message>
        <source>Simulated: a hyperspectral image of {width} x {height} pixels, {ratio:g} times coarser than the scene, through the blur {blur} (sigma {blur_width:g} of its pixels), {hsi_noise}{turn}; a multispectral image of {msi_width} x {msi_height} pixels as of {response}, {msi_noise}{shift}{gain}; seed {seed}.</source>
        <translation>Par simulado (con el desplazamiento, la ganancia y el giro pedidos): una imagen hiperespectral de {width} x {height} píxeles, con una razón de {ratio:g} respecto a los de la escena, a través del desenfoque {blur} (sigma de {blur_width:g} de sus píxeles), {hsi_noise}{turn}; una imagen multiespectral de {msi_width} x {msi_height} píxeles como la de {response}, {msi_noise}{shift}{gain}; semilla {seed}.</translation>
    </message>
    <message>
        <source>noise {snr:g} dB below the signal</source>
        <translation>con ruido {snr:g} dB por debajo de la señal</translation>
    </message>
    <message>
        <source>no noise</source>
        <translation>sin ruido</translation>
    </message>
    <message>
        <source>Writing the multispectral image</source>
        <translation>Escribiendo la imagen multiespectral</translation>
    </message>
    <message>
        <source>Writing the hyperspectral image</source>
        <translation>Escribiendo la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Writing the truth</source>
        <translation>Escribiendo la verdad de referencia</translation>
    </message>
    <message>
        <source>Trying the devices</source>
        <translation>Probando los dispositivos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the option hsi-wavelengths</source>
        <translation>la opción hsi-wavelengths (longitudes de onda)</translation>
    </message>
    <message>
        <source>the option hsi-fwhm</source>
        <translation>la opción hsi-fwhm</translation>
    </message>
    <message>
        <source>Bands flagged as bad: {listed}</source>
        <translation>Bandas marcadas como defectuosas: {listed}</translation>
    </message>
    <message>
        <source>A shift of {columns:g} columns and {rows:g} rows (pixels of the hyperspectral image) leaves the two images too little in common: check its size and its signs.</source>
        <translation>Un desplazamiento de {columns:g} columnas y {rows:g} filas (píxeles de la imagen hiperespectral) deja a las dos imágenes demasiado poco en común: compruebe su magnitud y sus signos.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with {count} bands (about {centres} nm), the multispectral image has {given}: give an image of the same sensor, or fit a new model.</source>
        <translation>El modelo se ajustó para un sensor con {count} bandas (unos {centres} nm) y la imagen multiespectral tiene {given}: indique una imagen del mismo sensor o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with bands at about {centres} nm, the multispectral image has them at {given} nm, and none for {missing} nm: give an image of the same sensor, or fit a new model.</source>
        <translation>El modelo se ajustó para un sensor con bandas a unos {centres} nm; la imagen multiespectral las tiene a {given} nm, y ninguna para {missing} nm: indique una imagen del mismo sensor o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The multispectral image seems to be of another sensor than the one the model was fitted for: its bands lie up to {off:.0f} nm off the model's, at {given} nm in place of {centres} nm.</source>
        <translation>La imagen multiespectral parece ser de un sensor distinto de aquel para el que se ajustó el modelo: sus bandas se apartan hasta {off:.0f} nm de las del modelo, a {given} nm en lugar de {centres} nm.</translation>
    </message>
    <message>
        <source>The multispectral image's bands were brought to the model's order by their wavelengths: {listed}.</source>
        <translation>Las bandas de la imagen multiespectral se pusieron en el orden del modelo según sus longitudes de onda: {listed}.</translation>
    </message>
    <message>
        <source>The hyperspectral image has other bands than the one the model was fitted on, or in another order: give an image of the same sensor with the same bands, or fit a new model.</source>
        <translation>La imagen hiperespectral tiene otras bandas que aquella con la que se ajustó el modelo, o en otro orden: indique una imagen del mismo sensor con las mismas bandas o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The multispectral image's values are about {plain} times those the model was fitted on: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Los valores de la imagen multiespectral son unas {plain} veces aquellos con los que se ajustó el modelo: indíquela en las mismas unidades (compruebe su escala y su desplazamiento) o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>“{name}” ({lowest:.3g} to {highest:.3g}, then {lowest_then:.3g} to {highest_then:.3g})</source>
        <translation>«{name}» (de {lowest:.3g} a {highest:.3g}; en el ajuste, de {lowest_then:.3g} a {highest_then:.3g})</translation>
    </message>
    <message>
        <source>The multispectral image's values are far from those the model was fitted on, in band {listed}: check its units and the order of its bands.</source>
        <translation>Los valores de la imagen multiespectral están lejos de aquellos con los que se ajustó el modelo, en la banda {listed}: compruebe sus unidades y el orden de sus bandas.</translation>
    </message>
    <message>
        <source>The multispectral image is in other units than the one the model was fitted on: gains and offsets were fitted anew.</source>
        <translation>La imagen multiespectral está en otras unidades que aquella con la que se ajustó el modelo: las ganancias y los desplazamientos se ajustaron de nuevo.</translation>
    </message>
    <message>
        <source>The light or the haze is another than when the model was fitted: gains and offsets were fitted anew.</source>
        <translation>La luz o la calima no son las mismas que cuando se ajustó el modelo: las ganancias y los desplazamientos se ajustaron de nuevo.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}</source>
        <translation>Banda «{name}»: ganancia {gain:.4g}, desplazamiento {offset:.4g}, correlación {correlation:.3f}</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Los valores de la imagen hiperespectral son unas {plain} veces los de los endmembers del modelo: indíquela en las mismas unidades (compruebe su escala y su desplazamiento) o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The hyperspectral image does not show what the model was fitted on: {share:.0%} of its spectra is no mixture of the model's endmembers; check its units (scale and offset) and the order of its bands, or fit a new model.</source>
        <translation>La imagen hiperespectral no muestra aquello con lo que se ajustó el modelo: el {share:.0%} de sus espectros no es mezcla de los endmembers del modelo; compruebe sus unidades (escala y desplazamiento) y el orden de sus bandas, o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The model fits the hyperspectral image badly, {share:.0%} of its spectra is no mixture of the model's endmembers: check its units and the order of its bands, or fit a new model.</source>
        <translation>El modelo se ajusta mal a la imagen hiperespectral; el {share:.0%} de sus espectros no es mezcla de los endmembers del modelo: compruebe sus unidades y el orden de sus bandas, o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: check that it is in the same units.</source>
        <translation>Los valores de la imagen hiperespectral son unas {plain} veces los de los endmembers del modelo: compruebe que está en las mismas unidades.</translation>
    </message>
    <message>
        <source>band “{name}” shows what is seen at {centre:.0f} nm</source>
        <translation>la banda «{name}» muestra lo que se ve a {centre:.0f} nm</translation>
    </message>
    <message>
        <source>The multispectral image has its bands in another order than the one the model was fitted on, or is of another sensor: {listed}; give the bands in the model's order ({centres} nm), or fit a new model.</source>
        <translation>La imagen multiespectral tiene sus bandas en un orden distinto del de aquella con la que se ajustó el modelo, o es de otro sensor: {listed}; indique las bandas en el orden del modelo ({centres} nm) o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {agreement:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the order of their bands.</source>
        <translation>Las dos imágenes no se corresponden: ninguna banda tiene una correlación mayor que {agreement:.2f} con lo que debería ver de la imagen hiperespectral; compruebe que ambas muestran el mismo lugar, su georreferenciación y el orden de sus bandas.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees with the hyperspectral image worse than when the model was fitted (correlation {agreement:.2f}): check that both show the same place, the order of the bands, and the dates of the images.</source>
        <translation>La banda «{name}» de la imagen multiespectral concuerda con la imagen hiperespectral peor que cuando se ajustó el modelo (correlación {agreement:.2f}): compruebe que ambas muestran el mismo lugar, el orden de las bandas y las fechas de las imágenes.</translation>
    </message>
    <message>
        <source>This model needs the hyperspectral image as well: give it with the hsi option, or fit a new model with the preset sharp, which can do without.</source>
        <translation>Este modelo necesita también la imagen hiperespectral: indíquela con la opción hsi, o ajuste un modelo nuevo con el preajuste sharp, que puede prescindir de ella.</translation>
    </message>
    <message>
        <source>The shift that the model was fitted with is removed: {shift}.</source>
        <translation>Se elimina el desplazamiento con el que se ajustó el modelo: {shift}.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no data, or one value, in bands that the model uses ({listed}): give an image that has them, or fit a new model.</source>
        <translation>La imagen hiperespectral no contiene datos, o contiene un solo valor, en bandas que usa el modelo ({listed}): indique una imagen que los tenga o ajuste un modelo nuevo.</translation>
    </message>
    <message>
        <source>as when the model was fitted</source>
        <translation>como cuando se ajustó el modelo</translation>
    </message>
    <message>
        <source>the model's</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told or is too large to be removed unasked: they are taken to lie as those that the model was fitted on; check their georeferencing, or give the shift (option shift).</source>
        <translation>El desplazamiento entre las dos imágenes no se puede determinar o es demasiado grande para eliminarlo sin que se pida: se supone que están situadas como aquellas con las que se ajustó el modelo; compruebe su georreferenciación o indique el desplazamiento (opción shift).</translation>
    </message>
    <message>
        <source>with no data where the others have it</source>
        <translation>sin datos donde las demás los tienen</translation>
    </message>
    <message>
        <source>with the same value everywhere</source>
        <translation>con el mismo valor en todas partes</translation>
    </message>
    <message>
        <source>of noise without signal</source>
        <translation>de ruido sin señal</translation>
    </message>
    <message>
        <source>The option bad-bands names band {band}, which the hyperspectral image does not have: its {count} bands are {first} to {last}.</source>
        <translation>La opción bad-bands nombra la banda {band}, que la imagen hiperespectral no tiene: sus {count} bandas van de {first} a {last}.</translation>
    </message>
    <message>
        <source>flagged as bad</source>
        <translation>marcadas como defectuosas</translation>
    </message>
    <message>
        <source>listed as bad</source>
        <translation>indicadas como defectuosas</translation>
    </message>
    <message>
        <source>{count} {reason} ({listed})</source>
        <translation>{count} {reason} ({listed})</translation>
    </message>
    <message>
        <source>{bands} at {ends} nm</source>
        <translation>{bands} a {ends} nm</translation>
    </message>
    <message>
        <source>{count} of {bands} bands of the HSI are left out: {listed}</source>
        <translation>Se omiten {count} de {bands} bandas de la HSI: {listed}</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have as many bands, whose wavelengths differ by up to {apart:.1f} nm: give images of the same bands.</source>
        <translation>La {image_name} y la {reference_name} tienen el mismo número de bandas, cuyas longitudes de onda difieren hasta en {apart:.1f} nm: indique imágenes de las mismas bandas.</translation>
    </message>
    <message>
        <source>The {image_name} has {count} bands, the {reference_name} {reference_count}</source>
        <translation>La {image_name} tiene {count} bandas y la {reference_name}, {reference_count}</translation>
    </message>
    <message>
        <source>{counts}, and not both tell their wavelengths: give images of the same bands.</source>
        <translation>{counts}, y no ambas indican sus longitudes de onda: indique imágenes de las mismas bandas.</translation>
    </message>
    <message>
        <source>{counts}, and none at the same wavelengths: give images of the same bands.</source>
        <translation>{counts}, y ninguna en las mismas longitudes de onda: indique imágenes de las mismas bandas.</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have no pixel with data in common: give images of one place.</source>
        <translation>La {image_name} y la {reference_name} no tienen ningún píxel con datos en común: indique imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>Not compared, because one image has no data there: {filled} bands.</source>
        <translation>No se comparan, porque una de las imágenes no tiene datos en ellas: {filled} bandas.</translation>
    </message>
    <message>
        <source>No pixel of the {image_name} and the {reference_name} has data in all bands: check their nodata values.</source>
        <translation>Ningún píxel de la {image_name} y la {reference_name} tiene datos en todas las bandas: compruebe sus valores nodata.</translation>
    </message>
    <message>
        <source>{told} times as large as those</source>
        <translation>{told} veces los</translation>
    </message>
    <message>
        <source>{told} times smaller than those</source>
        <translation>{told} veces menores que los</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}, as in other units: give what they are to be multiplied by in the option scale (1e-4, say, for stored reflectance).</source>
        <translation>Los valores de la {name} son {larger} de la {other}, como si estuvieran en otras unidades: indique por qué se deben multiplicar en la opción scale (1e-4, por ejemplo, para reflectancia almacenada).</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}: if their units differ, give the option scale.</source>
        <translation>Los valores de la {name} son {larger} de la {other}: si sus unidades son distintas, indique la opción scale.</translation>
    </message>
    <message>
        <source>the range of the HSI's values from their 1st to their 99th percentile</source>
        <translation>el rango de los valores de la HSI desde el percentil 1 hasta el 99</translation>
    </message>
    <message>
        <source>The images have no windows of 11 x 11 pixels with data in common: give larger ones to assess the fused raster without a reference.</source>
        <translation>Las imágenes no tienen en común ventanas de 11 x 11 píxeles con datos: indique imágenes más grandes para evaluar el ráster fusionado sin una referencia.</translation>
    </message>
    <message>
        <source>The fused raster has no bands where the multispectral image's bands see: give the images that it was made of.</source>
        <translation>El ráster fusionado no tiene bandas donde ven las bandas de la imagen multiespectral: indique las imágenes de las que se obtuvo.</translation>
    </message>
    <message>
        <source>multispectral</source>
        <translation>multiespectral</translation>
    </message>
    <message>
        <source>the range of what the MSI would see of the HSI</source>
        <translation>el rango de lo que la MSI vería de la HSI</translation>
    </message>
    <message>
        <source>hyperspectral</source>
        <translation>hiperespectral</translation>
    </message>
    <message>
        <source>The fused raster and the {image} image have no pixel with data in common: give the images that it was made of.</source>
        <translation>El ráster fusionado y la imagen {image} no tienen ningún píxel con datos en común: indique las imágenes de las que se obtuvo.</translation>
    </message>
    <message>
        <source>Reading the two images</source>
        <translation>Leyendo las dos imágenes</translation>
    </message>
    <message>
        <source>Looking for the shift</source>
        <translation>Buscando el desplazamiento</translation>
    </message>
    <message>
        <source>Looking for parts of a pixel</source>
        <translation>Buscando fracciones de píxel</translation>
    </message>
    <message>
        <source>Asking parts of the scene</source>
        <translation>Consultando partes de la escena</translation>
    </message>
    <message>
        <source>The {raster} holds nothing to compare where the two overlap: its bands have no data there, have the same value everywhere, or are flagged as bad; check its nodata value and its mask.</source>
        <translation>La {raster} no contiene nada que comparar donde las dos se superponen: sus bandas no tienen datos allí, tienen el mismo valor en todas partes o están marcadas como defectuosas; compruebe su valor nodata y su máscara.</translation>
    </message>
    <message>
        <source>The two images show nothing alike under any shift of up to {limit} pixels of the coarser one: check that they show the same place, mask clouds, or raise the largest shift.</source>
        <translation>Las dos imágenes no muestran nada parecido con ningún desplazamiento de hasta {limit} píxeles de la más gruesa: compruebe que muestran el mismo lugar, enmascare las nubes o aumente el desplazamiento máximo.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they share too few valid pixels; give images that overlap more, or smaller masks.</source>
        <translation>No se puede determinar el desplazamiento entre las dos imágenes: comparten muy pocos píxeles válidos; indique imágenes que se solapen más, o máscaras más pequeñas.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: of {blocks} parts of the scene, each looked at alone, {agreeing} show the same as the whole scene; check that both show the same place, mask clouds, or give images that overlap more.</source>
        <translation>No se puede determinar el desplazamiento entre las dos imágenes: de {blocks} partes de la escena, examinadas por separado, {agreeing} muestran lo mismo que la escena entera; compruebe que ambas muestran el mismo lugar, enmascare las nubes o indique imágenes que se solapen más.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they match about as well in several places, as smooth ground, stripes and rows that repeat do; give images with more that differs from place to place.</source>
        <translation>No se puede determinar el desplazamiento entre las dos imágenes: coinciden casi igual de bien en varios lugares, como ocurre con suelo liso, franjas e hileras que se repiten; indique imágenes con más que difiera de un lugar a otro.</translation>
    </message>
    <message>
        <source>The two images match best {distance:.1f} pixels of the coarser one away, and no more than {limit} were looked for: raise the largest shift, or give images that overlap more.</source>
        <translation>Las dos imágenes coinciden mejor a {distance:.1f} píxeles de la más gruesa, y solo se buscó hasta {limit}: aumente el desplazamiento máximo, o indique imágenes que se solapen más.</translation>
    </message>
    <message>
        <source>{pixels:.2f} ± {error:.2f} pixels of the coarser one</source>
        <translation>{pixels:.2f} ± {error:.2f} píxeles de la más gruesa</translation>
    </message>
    <message>
        <source>The image lies right on the reference: {certain} are no shift that could be told from none; one image explains {explained:.0%} of what varies in the other.</source>
        <translation>La imagen coincide con la referencia: {certain} no son un desplazamiento que se pueda distinguir de ninguno; una imagen explica el {explained:.0%} de lo que varía en la otra.</translation>
    </message>
    <message>
        <source>{length} east</source>
        <translation>{length} al este</translation>
    </message>
    <message>
        <source>{length} west</source>
        <translation>{length} al oeste</translation>
    </message>
    <message>
        <source>{length} north</source>
        <translation>{length} al norte</translation>
    </message>
    <message>
        <source>{length} south</source>
        <translation>{length} al sur</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>The image lies {where} of the reference ({certain}): once this is removed, one image explains {explained:.0%} of what varies in the other, instead of {unshifted:.0%}; {agreeing} of {parts} parts of the scene show the same shift by themselves.</source>
        <translation>La imagen está a {where} de la referencia ({certain}): una vez eliminado esto, una imagen explica el {explained:.0%} de lo que varía en la otra, en lugar del {unshifted:.0%}; {agreeing} de {parts} partes de la escena muestran por sí solas el mismo desplazamiento.</translation>
    </message>
    <message>
        <source>The {raster} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>La {raster} no tiene sistema de referencia de coordenadas: asígnele primero el correcto (Asignar proyección de QGIS, o gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The {raster}'s geotransform gives its pixels no area: georeference it first.</source>
        <translation>La geotransformación de la {raster} da a sus píxeles un área nula: georreferénciela primero.</translation>
    </message>
    <message>
        <source>the two images disagree by more than their noise</source>
        <translation>las dos imágenes discrepan más que su ruido</translation>
    </message>
    <message>
        <source>the hyperspectral image is blurred over more of its pixels than in any pair with a known truth</source>
        <translation>el desenfoque de la imagen hiperespectral abarca más de sus píxeles que en cualquier par cuya verdad se conoce</translation>
    </message>
    <message>
        <source>much nearer to the truth than interpolation</source>
        <translation>mucho más cerca de la verdad que la interpolación</translation>
    </message>
    <message>
        <source>nearer to the truth than interpolation</source>
        <translation>más cerca de la verdad que la interpolación</translation>
    </message>
    <message>
        <source>hardly nearer to the truth than interpolation</source>
        <translation>apenas más cerca de la verdad que la interpolación</translation>
    </message>
    <message>
        <source>no nearer to the truth than interpolation</source>
        <translation>no más cerca de la verdad que la interpolación</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to learn from: give images that overlap more, or choose the preset published.</source>
        <translation>Las dos imágenes comparten demasiado pocos píxeles válidos de los que aprender: indique imágenes que se superpongan más o elija el preajuste published.</translation>
    </message>
    <message>
        <source>response: the HSI as the MSI would see it</source>
        <translation>response: la HSI como la vería la MSI</translation>
    </message>
    <message>
        <source>Finding endmembers and fitting the network</source>
        <translation>Buscando endmembers y ajustando la red</translation>
    </message>
    <message>
        <source>What the network learned from: {training}.</source>
        <translation>De qué aprendió la red: {training}.</translation>
    </message>
    <message>
        <source>The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).</source>
        <translation>La red ve además el propio espectro de la HSI en cada píxel (información espectral previa gruesa).</translation>
    </message>
    <message>
        <source>Training the network on {device}</source>
        <translation>Entrenando la red en {device}</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>según se publicó</translation>
    </message>
    <message>
        <source>as large as</source>
        <translation>tan grande como</translation>
    </message>
    <message>
        <source>{times:.2g} times as large as</source>
        <translation>{times:.2g} veces tan grande como</translation>
    </message>
    <message>
        <source>the error is told to be {size} on the images it was fitted on</source>
        <translation>se estima que el error es {size} el de las imágenes con las que se ajustó</translation>
    </message>
    <message>
        <source>the two images show different things in {share} of the pixels</source>
        <translation>píxeles en los que las dos imágenes muestran cosas distintas: {share}</translation>
    </message>
    <message>
        <source>{share} of the pixels look unlike all that it learned from</source>
        <translation>píxeles que no se parecen a nada de lo que aprendió: {share}</translation>
    </message>
    <message>
        <source>their values are typically {brightness:.2f} times those of the image it was fitted on</source>
        <translation>sus valores son, por lo común, {brightness:.2f} veces los de la imagen con la que se ajustó</translation>
    </message>
    <message>
        <source>Give a hyperspectral image, too</source>
        <translation>Indique también una imagen hiperespectral</translation>
    </message>
    <message>
        <source>Fuse them anew</source>
        <translation>Fusiónelas de nuevo</translation>
    </message>
    <message>
        <source>The model does not fit these images: {listed}. {advice}, or take a nearer date.</source>
        <translation>El modelo no es válido para estas imágenes: {listed}. {advice}, o tome una fecha más próxima.</translation>
    </message>
    <message>
        <source>Whether the model fits cannot be told without a hyperspectral image: {listed}.</source>
        <translation>No se puede determinar si el modelo es válido sin una imagen hiperespectral: {listed}.</translation>
    </message>
    <message>
        <source>The model fits these images: {listed}.</source>
        <translation>El modelo es válido para estas imágenes: {listed}.</translation>
    </message>
    <message>
        <source>How well the model fits these images cannot be told.</source>
        <translation>No se puede determinar hasta qué punto es válido el modelo para estas imágenes.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>menos del 0.1%</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl), or use them all the same by the option bad-bands keep.</source>
        <translation>Todas las bandas de la imagen hiperespectral están marcadas como defectuosas: corrija su lista de bandas defectuosas (bbl), o úselas todas igualmente con la opción bad-bands keep.</translation>
    </message>
    <message>
        <source>The option bad-bands lists all bands of the hyperspectral image: leave some.</source>
        <translation>La opción bad-bands incluye todas las bandas de la imagen hiperespectral: deje algunas.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, only nodata: check its nodata value.</source>
        <translation>La imagen hiperespectral no contiene píxeles válidos, solo nodata: compruebe su valor nodata.</translation>
    </message>
    <message>
        <source>Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse.</source>
        <translation>Cada banda de la imagen hiperespectral tiene el mismo valor en todas partes: no hay nada que fusionar.</translation>
    </message>
    <message>
        <source>The endmember count is {endmember_count}: a mixture needs 2 at least.</source>
        <translation>El número de endmembers es {endmember_count}: una mezcla necesita al menos 2.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: give a larger image, check its nodata value, or ask for fewer endmembers.</source>
        <translation>La imagen hiperespectral tiene {count} píxeles válidos, menos que los {least} endmembers solicitados: indique una imagen más grande, compruebe su valor nodata o pida menos endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {bands} usable bands, fewer than the {count} endmembers asked for: ask for fewer endmembers.</source>
        <translation>La imagen hiperespectral tiene {bands} bandas utilizables, menos que los {count} endmembers solicitados: pida menos endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no values above 0: check its scale, offset and nodata value.</source>
        <translation>La imagen hiperespectral no tiene valores mayores que 0: compruebe su escala, su desplazamiento y su valor nodata.</translation>
    </message>
    <message>
        <source>{left_out} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out</source>
        <translation>{left_out} de {pixels} píxeles de la HSI contienen valores nodata, NaN o infinitos; se omiten</translation>
    </message>
    <message>
        <source>The spectral library's values are multiplied by {factor:g}, to be in the image's units.</source>
        <translation>Los valores de la biblioteca espectral se multiplican por {factor:g} para estar en las unidades de la imagen.</translation>
    </message>
    <message>
        <source>The library gives {count} materials, and {materials} were asked for.</source>
        <translation>La biblioteca da {count} materiales, y se pidieron {materials}.</translation>
    </message>
    <message>
        <source>Mixtures of the spectral library {library} explain {explained:.0%} of the image's variance: the fractions say little; a material may be missing, or its spectra were measured under other conditions.</source>
        <translation>Las mezclas de la biblioteca espectral {library} explican el {explained:.0%} de la varianza de la imagen: las fracciones dicen poco; puede faltar un material, o sus espectros se midieron en otras condiciones.</translation>
    </message>
    <message>
        <source>{name}, {share:.0%}</source>
        <translation>{name}, {share:.0%}</translation>
    </message>
    <message>
        <source>Materials: {count} ({reason}), which explain {explained:.1%} of the image's variance: {shown}. Names say what curves are like, not what they are.</source>
        <translation>Materiales: {count} ({reason}), que explican el {explained:.1%} de la varianza de la imagen: {shown}. Los nombres dicen a qué se parecen las curvas, no qué son.</translation>
    </message>
    <message>
        <source>The spectral library {library} cannot be used without the hyperspectral image's wavelengths: give an image that has them, or leave the library out.</source>
        <translation>La biblioteca espectral {library} no se puede usar sin las longitudes de onda de la imagen hiperespectral: indique una imagen que las tenga o prescinda de la biblioteca.</translation>
    </message>
    <message>
        <source>its array {name} does not belong there</source>
        <translation>su matriz {name} no corresponde ahí</translation>
    </message>
    <message>
        <source>its array {name} is missing</source>
        <translation>falta su matriz {name}</translation>
    </message>
    <message>
        <source>its band numbers do not rise</source>
        <translation>sus números de banda no son crecientes</translation>
    </message>
    <message>
        <source>its point spread function does not sum to 1</source>
        <translation>su función de dispersión de punto no suma 1</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, not {expected}</source>
        <translation>su matriz {name} tiene la forma {shape}, no {expected}</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not {kind}</source>
        <translation>su matriz {name} contiene {dtype}, no {kind}</translation>
    </message>
    <message>
        <source>its array {name} holds values that are not finite</source>
        <translation>su matriz {name} contiene valores no finitos</translation>
    </message>
    <message>
        <source>its array {name} holds values that cannot be</source>
        <translation>su matriz {name} contiene valores imposibles</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, which cannot be</source>
        <translation>su matriz {name} tiene la forma {shape}, que es imposible</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not whole numbers</source>
        <translation>su matriz {name} contiene {dtype}, no números enteros</translation>
    </message>
    <message>
        <source>The model file needs the package safetensors in the engine's environment: install the engine again, or leave the model out.</source>
        <translation>El archivo de modelo necesita el paquete safetensors en el entorno del motor: instale el motor de nuevo o prescinda del modelo.</translation>
    </message>
    <message>
        <source>The model {path} does not exist: check the path.</source>
        <translation>El modelo {path} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a safetensors file that fuse wrote ({error}): fit it again with fuse.</source>
        <translation>El modelo {path} está dañado o no es un archivo safetensors que haya escrito fuse ({error}): ajústelo de nuevo con fuse.</translation>
    </message>
    <message>
        <source>The file {path} is not a model that this version can read: fit it again with fuse.</source>
        <translation>El archivo {path} no es un modelo que esta versión pueda leer: ajústelo de nuevo con fuse.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>its array {name} holds {kind}</source>
        <translation>su matriz {name} contiene {kind}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>its metadata are not JSON</source>
        <translation>sus metadatos no son JSON</translation>
    </message>
    <message>
        <source>its metadata are not those of a model</source>
        <translation>sus metadatos no son los de un modelo</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than a model can have</source>
        <translation>tiene {size} bytes, más de los que puede tener un modelo</translation>
    </message>
    <message>
        <source>its header has {header} bytes, more than that of a model can have</source>
        <translation>su cabecera tiene {header} bytes, más de los que puede tener la de un modelo</translation>
    </message>
    <message>
        <source>its metadata do not tell what the network learned from</source>
        <translation>sus metadatos no indican de qué aprendió la red</translation>
    </message>
    <message>
        <source>its endmembers do not span its subspace</source>
        <translation>sus endmembers no generan su subespacio</translation>
    </message>
    <message>
        <source>its materials are known in no band</source>
        <translation>sus materiales no se conocen en ninguna banda</translation>
    </message>
    <message>
        <source>its metadata do not name its endmembers</source>
        <translation>sus metadatos no nombran sus endmembers</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({why}).</source>
        <translation>Endmembers: {count} ({why}).</translation>
    </message>
    <message>
        <source>Finding the shift, response and radiometry of the two images</source>
        <translation>Determinando el desplazamiento, la respuesta y la radiometría de las dos imágenes</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in Python: wavelength), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>La imagen hiperespectral no tiene longitudes de onda: indíquelas con la opción hsi-wavelengths (en Python: wavelength), una por banda, o elija una imagen que las tenga en una cabecera ENVI o en etiquetas de sus bandas.</translation>
    </message>
    <message>
        <source>too large to be removed unasked</source>
        <translation>demasiado grande para eliminarlo sin que se pida</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>the response is known</source>
        <translation>la respuesta es conocida</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to estimate the spectral response: give the sensor, a response table, or images that overlap more.</source>
        <translation>Las dos imágenes comparten demasiado pocos píxeles válidos para estimar la respuesta espectral: indique el sensor, una tabla de respuesta o imágenes que se superpongan más.</translation>
    </message>
    <message>
        <source>estimated from the two images</source>
        <translation>estimada a partir de las dos imágenes</translation>
    </message>
    <message>
        <source>The shift has to be two numbers, columns and rows in pixels of the hyperspectral image, and {count} are given: give two.</source>
        <translation>El desplazamiento debe constar de dos números, columnas y filas en píxeles de la imagen hiperespectral, y se indicaron {count}: indique dos.</translation>
    </message>
    <message>
        <source>The point spread function has no weights near its centre, where the coarse pixel lies: give one that is centred on it.</source>
        <translation>La función de dispersión de punto no tiene pesos cerca de su centro, donde se encuentra el píxel grueso: indique una que esté centrada en él.</translation>
    </message>
    <message>
        <source>The scene has only {columns} x {rows} pixels of the coarse image: give a larger scene or a smaller ratio, so that there are at least {least} x {least}.</source>
        <translation>La escena solo tiene {columns} x {rows} píxeles de la imagen gruesa: indique una escena más grande o una razón menor, de modo que haya al menos {least} x {least}.</translation>
    </message>
    <message>
        <source>Gaussians from the bands' wavelengths and widths</source>
        <translation>gaussianas según las longitudes de onda y las anchuras de las bandas</translation>
    </message>
    <message>
        <source>The response ({origin}) has</source>
        <translation>La respuesta ({origin}) tiene valores para</translation>
    </message>
    <message>
        <source>told by the file's name or tags</source>
        <translation>según el nombre o las etiquetas del archivo</translation>
    </message>
    <message>
        <source>The list of wavelengths (option msi_wavelengths) has</source>
        <translation>La lista de longitudes de onda (opción msi_wavelengths) tiene valores para</translation>
    </message>
    <message>
        <source>The list of widths (option msi_fwhm) has</source>
        <translation>La lista de anchuras (opción msi_fwhm) tiene valores para</translation>
    </message>
    <message>
        <source>centre wavelengths</source>
        <translation>longitudes de onda centrales</translation>
    </message>
    <message>
        <source>widths (FWHM)</source>
        <translation>anchuras (FWHM)</translation>
    </message>
    <message>
        <source>The {missing} of the multispectral bands are not given and not in the file: give both wavelengths and widths, or neither to have the response estimated.</source>
        <translation>Las {missing} de las bandas multiespectrales no se indicaron ni están en el archivo: indique tanto las longitudes de onda como las anchuras, o ninguna de las dos para que la respuesta se estime.</translation>
    </message>
    <message>
        <source>The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.</source>
        <translation>Las longitudes de onda y las anchuras FWHM de la imagen multiespectral deben ser números mayores que 0, en nanómetros.</translation>
    </message>
    <message>
        <source>{who} {given} bands, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} bandas y la imagen multiespectral tiene {bands}: indique uno por banda, en el orden de la imagen.</translation>
    </message>
    <message>
        <source>{who} {given} band, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} banda y la imagen multiespectral tiene {bands}: indique uno por banda, en el orden de la imagen.</translation>
    </message>
    <message>
        <source>Fusing</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>The pixels of both images have the same size: the multispectral image has no finer detail to give to the hyperspectral one.</source>
        <translation>Los píxeles de ambas imágenes tienen el mismo tamaño: la imagen multiespectral no tiene un detalle más fino que dar a la hiperespectral.</translation>
    </message>
    <message>
        <source>The MSI's spectral response: {reason}.</source>
        <translation>Respuesta espectral de la MSI: {reason}.</translation>
    </message>
    <message>
        <source>Only {coverage:.0%} of the response of band “{name}” of the multispectral image lies where the hyperspectral image has bands: what it sees beyond is not known; leave it out if it matches badly.</source>
        <translation>Solo el {coverage:.0%} de la respuesta de la banda «{name}» de la imagen multiespectral se encuentra donde la imagen hiperespectral tiene bandas: lo que ve más allá no se conoce; prescinda de ella si concuerda mal.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one's content lies {shift} ({reason}); the fused image lines up with the {trusted} image.</source>
        <translation>Respecto a la imagen hiperespectral, el contenido de la multiespectral está desplazado {shift} ({reason}); la imagen fusionada se alinea con la imagen {trusted}.</translation>
    </message>
    <message>
        <source>Along the edges from which the multispectral image's content is moved away nothing is known of it: up to two HSI pixels there are a guess, more are nodata.</source>
        <translation>A lo largo de los bordes de los que se aparta el contenido de la imagen multiespectral no se sabe nada de ella: hasta dos píxeles de la HSI son allí una suposición; los demás son nodata.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be removed unasked: check the georeferencing of both, and give the shift (option shift) if this is right.</source>
        <translation>Respecto a la imagen hiperespectral, la multiespectral parece estar desplazada {shift}, demasiado para eliminarlo sin que se pida: compruebe la georreferenciación de ambas e indique el desplazamiento (opción shift) si es correcto.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}, {rejected:.0%} of the pixels left out as changed</source>
        <translation>Banda «{name}»: ganancia {gain:.4g}, desplazamiento {offset:.4g}, correlación {correlation:.3f}; {rejected:.0%} de los píxeles omitidos por haber cambiado</translation>
    </message>
    <message>
        <source>Bands of the multispectral image are the same one ({listed}): give it once, or the error is told too small, for noise that repeats itself is taken for detail.</source>
        <translation>Hay bandas de la imagen multiespectral que son la misma ({listed}): indíquela una vez, o el error indicado será demasiado pequeño, pues el ruido que se repite se toma por detalle.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {best:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the response or sensor given.</source>
        <translation>Las dos imágenes no se corresponden: ninguna banda tiene una correlación mayor que {best:.2f} con lo que debería ver de la imagen hiperespectral; compruebe que ambas muestran el mismo lugar, su georreferenciación y la respuesta o el sensor indicados.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees badly with the hyperspectral image (correlation {correlation:.2f}): check its response, its position on the map and the dates of the images.</source>
        <translation>La banda «{name}» de la imagen multiespectral concuerda mal con la imagen hiperespectral (correlación {correlation:.2f}): compruebe su respuesta, su posición en el mapa y las fechas de las imágenes.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximadamente</translation>
    </message>
    <message>
        <source>{psnr:.0f} ± {spread:.0f} dB</source>
        <translation>{psnr:.0f} ± {spread:.0f} dB</translation>
    </message>
    <message>
        <source>about {gain:.0f} dB</source>
        <translation>unos {gain:.0f} dB de ganancia</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>{psnr:.0f} dB at most</source>
        <translation>{psnr:.0f} dB como máximo</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>no se sabe cuánto</translation>
    </message>
    <message>
        <source>Told from the fit, the fused image's error is {about} {rmse:.3g} in the hyperspectral image's units (root mean square), a PSNR of {psnr} against a range of {peak:.3g}; its spectra are {about} {sam:.1f} degrees off, and {verdict} (by {by}).</source>
        <translation>Estimado a partir del ajuste, el error de la imagen fusionada es de {about} {rmse:.3g} en las unidades de la imagen hiperespectral (raíz cuadrática media), con una PSNR de {psnr} respecto a un rango de {peak:.3g}; sus espectros se desvían {about} {sam:.1f} grados, y la imagen está {verdict} ({by}).</translation>
    </message>
    <message>
        <source>The error that is told is a lower bound, for {why_bound}: the true one may be several times as large.</source>
        <translation>El error estimado es una cota inferior, porque {why_bound}: el verdadero puede ser varias veces mayor.</translation>
    </message>
    <message>
        <source>The error that is told is that of the {counted:.0%} of the pixels on which the two images show the same: with the others, which lie under clouds, changes or gaps, the PSNR may be as low as {psnr_everywhere:.0f} dB.</source>
        <translation>El error estimado es el del {counted:.0%} de los píxeles en los que las dos imágenes muestran lo mismo: con los demás, situados bajo nubes, cambios o huecos, la PSNR puede bajar hasta {psnr_everywhere:.0f} dB.</translation>
    </message>
    <message>
        <source>The images share only {pixels} pixels of the hyperspectral one: too few to tell the error, which may be several times as large as is told; give larger images.</source>
        <translation>Las imágenes comparten solo {pixels} píxeles de la hiperespectral: demasiado pocos para estimar el error, que puede ser varias veces mayor que el indicado; indique imágenes más grandes.</translation>
    </message>
    <message>
        <source>Without a hyperspectral image the spectra are guessed from the multispectral bands alone: materials that look alike in these bands cannot be told apart, the gains are those of the date that the model was fitted on, and neither change nor the error can be told. On pixels held out when it was fitted, the guess was off by {error:.3g} (root mean square, in the hyperspectral image's units and pixels).</source>
        <translation>Sin una imagen hiperespectral, los espectros se deducen solo de las bandas multiespectrales: los materiales que se parecen en estas bandas no se pueden distinguir, las ganancias son las de la fecha con la que se ajustó el modelo, y no se pueden indicar ni los cambios ni el error. En los píxeles reservados cuando se ajustó, la estimación se desvió en {error:.3g} (raíz cuadrática media, en las unidades y los píxeles de la imagen hiperespectral).</translation>
    </message>
    <message>
        <source>Where in the fused image it errs cannot be told from these images: the uncertainty is written the same for all pixels but those where an image is missing or the two show different things.</source>
        <translation>A partir de estas imágenes no se puede determinar dónde yerra la imagen fusionada: la incertidumbre se escribe igual para todos los píxeles, salvo aquellos en los que falta una imagen o las dos muestran cosas distintas.</translation>
    </message>
    <message>
        <source>At reduced resolution (ratio {ratio:.3g}), where the truth is known, fusion gains {gain:.1f} dB of PSNR and {sam_gain:.2f} degrees of spectral angle over cubic interpolation of the hyperspectral image.</source>
        <translation>A resolución reducida (razón {ratio:.3g}), donde se conoce la verdad de referencia, la ganancia de la fusión es de {gain:.1f} dB de PSNR y {sam_gain:.2f} grados de ángulo espectral frente a la interpolación cúbica de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>Fusing is not likely to help with these images: at reduced resolution it is no nearer to the truth than smooth interpolation of the hyperspectral image; check the response, the dates and the georeferencing.</source>
        <translation>Es poco probable que la fusión ayude con estas imágenes: a resolución reducida no se acerca más a la verdad que la interpolación suave de la imagen hiperespectral; compruebe la respuesta, las fechas y la georreferenciación.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>hacia la derecha</translation>
    </message>
    <message>
        <source>left</source>
        <translation>hacia la izquierda</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hacia abajo</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hacia arriba</translation>
    </message>
    <message>
        <source>{columns:.2f} HSI pixels {across} and {rows:.2f} {along}</source>
        <translation>{columns:.2f} píxeles de la HSI {across} y {rows:.2f} {along}</translation>
    </message>
    <message>
        <source>The hyperspectral image is blurred over about {fwhm:.1f} of its pixels, as where it was resampled to smaller ones: give it with the pixels that its sensor has, or the fused image may be much worse than is told.</source>
        <translation>El desenfoque de la imagen hiperespectral abarca unos {fwhm:.1f} de sus píxeles, como cuando se ha remuestreado a píxeles más pequeños: indíquela con los píxeles que tiene su sensor, o la imagen fusionada puede ser mucho peor de lo que se indica.</translation>
    </message>
    <message>
        <source>Along its border the hyperspectral image is as dark as where a simulation takes all beyond for black: its pixels there count by what lies within alone.</source>
        <translation>A lo largo de su borde, la imagen hiperespectral es tan oscura como cuando una simulación toma por negro todo lo que hay más allá: sus píxeles cuentan allí solo por lo que queda dentro.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image is the one given.</source>
        <translation>El desenfoque de la imagen hiperespectral es el indicado.</translation>
    </message>
    <message>
        <source>The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a Gaussian of one coarse pixel is assumed.</source>
        <translation>Las imágenes no permiten determinar el desenfoque de la hiperespectral (muy poca textura o muy pocos píxeles): se supone una gaussiana de un píxel grueso.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image was estimated from the images: its width at half maximum is about {fwhm:.1f} coarse pixels.</source>
        <translation>El desenfoque de la imagen hiperespectral se estimó a partir de las imágenes: su anchura a media altura es de unos {fwhm:.1f} píxeles gruesos.</translation>
    </message>
    <message>
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Fusionar imágenes hiperespectrales y multiespectrales…</translation>
    </message>
    <message>
        <source>Fuse Many Pairs…</source>
        <translation>Fusionar muchos pares…</translation>
    </message>
    <message>
        <source>Estimate Spectral Response…</source>
        <translation>Estimar respuesta espectral…</translation>
    </message>
    <message>
        <source>Extract Endmembers…</source>
        <translation>Extraer endmembers…</translation>
    </message>
    <message>
        <source>Apply a Fitted Model…</source>
        <translation>Aplicar un modelo ajustado…</translation>
    </message>
    <message>
        <source>Export Abundance Maps…</source>
        <translation>Exportar mapas de abundancia…</translation>
    </message>
    <message>
        <source>Import a Product…</source>
        <translation>Importar un producto…</translation>
    </message>
    <message>
        <source>Co-register Two Images…</source>
        <translation>Corregistrar dos imágenes…</translation>
    </message>
    <message>
        <source>Resample to a Sensor…</source>
        <translation>Remuestrear a un sensor…</translation>
    </message>
    <message>
        <source>Assess a Fused Image…</source>
        <translation>Evaluar una imagen fusionada…</translation>
    </message>
    <message>
        <source>Simulate a Pair…</source>
        <translation>Simular un par…</translation>
    </message>
    <message>
        <source>Load Sample Data…</source>
        <translation>Cargar datos de ejemplo…</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <source>The option bad-bands is {text}: give {listed} or a list of bands such as 1-7,58-76,225.</source>
        <translation>La opción bad-bands es {text}: indique {listed} o una lista de bandas como 1-7,58-76,225.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check it.</source>
        <translation>El archivo {path} no se puede leer ({strerror}): compruébelo.</translation>
    </message>
    <message>
        <source>The file {path} holds no numbers for {field}: give an ENVI header with a list of them, or a text with one a line.</source>
        <translation>El archivo {path} no contiene números para {field}: indique una cabecera ENVI con una lista de ellos, o un texto con uno por línea.</translation>
    </message>
    <message>
        <source>The input {path} changed while it was read, and nothing was written: run again once it is complete.</source>
        <translation>La entrada {path} cambió mientras se leía, y no se escribió nada: vuelva a ejecutar cuando esté completa.</translation>
    </message>
    <message>
        <source>The path {path} is a folder: give a file name.</source>
        <translation>La ruta {path} es una carpeta: indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>The name {shown} is not text in UTF-8: give the file or its folder another name.</source>
        <translation>El nombre {shown} no es texto en UTF-8: dé otro nombre al archivo o a su carpeta.</translation>
    </message>
    <message>
        <source>The input {path} cannot be reached ({strerror}): check its name and the permissions of its folders.</source>
        <translation>No se puede acceder a la entrada {path} ({strerror}): compruebe su nombre y los permisos de sus carpetas.</translation>
    </message>
    <message>
        <source>The output {path} is one of the inputs: choose another name for it.</source>
        <translation>La salida {path} es una de las entradas: elija otro nombre para ella.</translation>
    </message>
    <message>
        <source>The output {path} has the name of a part of one of the inputs: choose another one.</source>
        <translation>La salida {path} tiene el nombre de una parte de una de las entradas: elija otro.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {path}: choose another name for one of them.</source>
        <translation>Dos salidas tienen el mismo nombre {path}: elija otro nombre para una de ellas.</translation>
    </message>
    <message>
        <source>The file {other} has the name of a part of the output {path}, as its mask, overviews or statistics: choose another name for one of them.</source>
        <translation>El archivo {other} tiene el nombre de una parte de la salida {path}, como su máscara, sus vistas generales o sus estadísticas: elija otro nombre para uno de los dos.</translation>
    </message>
    <message>
        <source>The file {header} would be taken for the header of the output {final}: move it away, or choose another name for the output.</source>
        <translation>El archivo {header} se tomaría por la cabecera de la salida {final}: muévalo a otro lugar o elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>The output folder {parent} does not exist: make it first, or choose another one.</source>
        <translation>La carpeta de salida {parent} no existe: créela primero o elija otra.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be reached ({strerror}): choose another one.</source>
        <translation>No se puede acceder a la carpeta de salida {parent} ({strerror}): elija otra.</translation>
    </message>
    <message>
        <source>The file {other}, left of another raster, would be taken for a part of the output {final}: move it away, or choose another name for the output.</source>
        <translation>El archivo {other}, que quedó de otro ráster, se tomaría por una parte de la salida {final}: muévalo a otro lugar o elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>The output {final} cannot be written ({strerror}): choose another name.</source>
        <translation>La salida {final} no se puede escribir ({strerror}): elija otro nombre.</translation>
    </message>
    <message>
        <source>The output {final} is a folder: give a file name.</source>
        <translation>La salida {final} es una carpeta: indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>The output {final} is a device, a pipe or a socket and no file: give a file name.</source>
        <translation>La salida {final} es un dispositivo, una tubería o un socket, y no un archivo: indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {final}: choose another name for one of them.</source>
        <translation>Dos salidas tienen el mismo nombre {final}: elija otro nombre para una de ellas.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be written to ({strerror}): choose another one.</source>
        <translation>No se puede escribir en la carpeta de salida {parent} ({strerror}): elija otra.</translation>
    </message>
    <message>
        <source>close the programs that have it open, or choose another name</source>
        <translation>cierre los programas que la tengan abierta o elija otro nombre</translation>
    </message>
    <message>
        <source>it is now {previous}, rename it yourself</source>
        <translation>ahora es {previous}, cámbiele el nombre usted mismo</translation>
    </message>
    <message>
        <source>The output {final} cannot be replaced ({strerror}): {advice}.</source>
        <translation>La salida {final} no se puede sustituir ({strerror}): {advice}.</translation>
    </message>
    <message>
        <source>The output {place} could not be put in place ({strerror}), and no output was changed: close the programs that have it open, or choose another name.</source>
        <translation>La salida {place} no se pudo colocar en su lugar ({strerror}) y no se modificó ninguna salida: cierre los programas que la tengan abierta o elija otro nombre.</translation>
    </message>
    <message>
        <source>{place} is now {previous}</source>
        <translation>{place} es ahora {previous}</translation>
    </message>
    <message>
        <source>The outputs could not be put in place, nor all old files back: rename them ({listed}).</source>
        <translation>No se pudieron colocar las salidas en su lugar, ni devolver al suyo todos los archivos antiguos: cámbieles el nombre ({listed}).</translation>
    </message>
    <message>
        <source>something else than a file is there now</source>
        <translation>ahora hay allí algo que no es un archivo</translation>
    </message>
    <message>
        <source>The run was made with {software} {version}, and this is {version_here}: results may differ.</source>
        <translation>La ejecución se hizo con {software} {version}, y esta es {version_here}: los resultados pueden diferir.</translation>
    </message>
    <message>
        <source>The input {path} of the run is gone: put it back, or give another with the option {option} of {job}.</source>
        <translation>La entrada {path} de la ejecución ya no existe: devuélvala a su lugar o indique otra con la opción {option} de {job}.</translation>
    </message>
    <message>
        <source>The input {path} has changed since the run ({then} then, {now} now): the result may differ.</source>
        <translation>La entrada {path} ha cambiado desde la ejecución ({then} entonces, {now} ahora): el resultado puede diferir.</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>no es un registro de ejecución</translation>
    </message>
    <message>
        <source>The record {path} was written by {software} {plain}, a version that writes it in another form: repeat the run with that version.</source>
        <translation>El registro {path} lo escribió {software} {plain}, una versión que lo escribe de otra forma: repita la ejecución con esa versión.</translation>
    </message>
    <message>
        <source>The record {path} cannot be read ({strerror}): check the path.</source>
        <translation>El registro {path} no se puede leer ({strerror}): compruebe la ruta.</translation>
    </message>
    <message>
        <source>The file {path} is not the record of a run, or is damaged ({error}): give the .run.json beside an output.</source>
        <translation>El archivo {path} no es el registro de una ejecución o está dañado ({error}): indique el .run.json situado junto a una salida.</translation>
    </message>
    <message>
        <source>the job {job} is unknown</source>
        <translation>la tarea {job} es desconocida</translation>
    </message>
    <message>
        <source>the option {unknown} is unknown</source>
        <translation>la opción {unknown} es desconocida</translation>
    </message>
    <message>
        <source>it names no input</source>
        <translation>no nombra ninguna entrada</translation>
    </message>
    <message>
        <source>the option {name} is neither true nor false</source>
        <translation>la opción {name} no es ni true ni false</translation>
    </message>
    <message>
        <source>the option {name} has no value</source>
        <translation>la opción {name} no tiene valor</translation>
    </message>
    <message>
        <source>the option {name} names no file</source>
        <translation>la opción {name} no nombra ningún archivo</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>{size} bytes of {modified}</source>
        <translation>{size} bytes del {modified}</translation>
    </message>
    <message>
        <source>The option {name} holds {each}: give {allowed}.</source>
        <translation>La opción {name} contiene {each}: indique {allowed}.</translation>
    </message>
    <message>
        <source>The option {name} is {each}: give {allowed}.</source>
        <translation>La opción {name} es {each}: indique {allowed}.</translation>
    </message>
    <message>
        <source>one of {listed}</source>
        <translation>uno de {listed}</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un número finito</translation>
    </message>
    <message>
        <source>{numbers} from {least} to {most}</source>
        <translation>{numbers} de {least} a {most}</translation>
    </message>
    <message>
        <source>{numbers} of {least} or more</source>
        <translation>{numbers} de {least} o más</translation>
    </message>
    <message>
        <source>{numbers} above {above} and up to {most}</source>
        <translation>{numbers} mayor que {above} y hasta {most}</translation>
    </message>
    <message>
        <source>{numbers} above {above}</source>
        <translation>{numbers} mayor que {above}</translation>
    </message>
    <message>
        <source>{numbers}, or {special}</source>
        <translation>{numbers}, o {special}</translation>
    </message>
    <message>
        <source>band tags</source>
        <translation>etiquetas de las bandas</translation>
    </message>
    <message>
        <source>ENVI tags of the bands</source>
        <translation>etiquetas ENVI de las bandas</translation>
    </message>
    <message>
        <source>ENVI header</source>
        <translation>cabecera ENVI</translation>
    </message>
    <message>
        <source>dataset tags</source>
        <translation>etiquetas del conjunto de datos</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>nombres de las bandas</translation>
    </message>
    <message>
        <source>IMAGERY metadata</source>
        <translation>metadatos IMAGERY</translation>
    </message>
    <message>
        <source>The {who} gives band {indexes} the scale {scale:g} and the offset {offset:g}: correct them.</source>
        <translation>La {who} da a la banda {indexes} la escala {scale:g} y el desplazamiento {offset:g}: corríjalos.</translation>
    </message>
    <message>
        <source>The {image} has {count} bands and there are {numbers} numbers for {name}: give one for each band{hint}.</source>
        <translation>La {image} tiene {count} bandas y hay {numbers} números para {name}: indique uno por banda{hint}.</translation>
    </message>
    <message>
        <source>wavelengths as given</source>
        <translation>longitudes de onda indicadas</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>band of the multispectral image</source>
        <translation>banda de la imagen multiespectral</translation>
    </message>
    <message>
        <source>spectral</source>
        <translation>espectros</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>espectro</translation>
    </message>
    <message>
        <source>{kind} file {path}</source>
        <translation>archivo {path} ({kind})</translation>
    </message>
    <message>
        <source>{kind} library</source>
        <translation>biblioteca ({kind})</translation>
    </message>
    <message>
        <source>{kind} table {path}</source>
        <translation>tabla {path} ({kind})</translation>
    </message>
    <message>
        <source>data file (.sli)</source>
        <translation>archivo de datos (.sli)</translation>
    </message>
    <message>
        <source>header (.hdr)</source>
        <translation>archivo de cabecera (.hdr)</translation>
    </message>
    <message>
        <source>The spectral library {path} has no {missing} beside it: put it there.</source>
        <translation>La biblioteca espectral {path} no tiene al lado su {missing}: póngalo allí.</translation>
    </message>
    <message>
        <source>The {blind} has no coordinate reference system: its pixels are taken to be those of the {placed}, which has as many.</source>
        <translation>La {blind} no tiene sistema de referencia de coordenadas: se toma que sus píxeles son los de la {placed}, que tiene los mismos.</translation>
    </message>
    <message>
        <source>The pixels of the {raster} ({size}) are not those of the {other} ({other_size}), nor a window of them: bring one onto the other's grid first (QGIS's Warp with the nearest neighbour and the extent and pixel size of the other).</source>
        <translation>Los píxeles de la {raster} ({size}) no son los de la {other} ({other_size}), ni una ventana de ellos: lleve primero una a la cuadrícula de la otra (Combar de QGIS, con el vecino más próximo y la extensión y el tamaño de píxel de la otra).</translation>
    </message>
    <message>
        <source>The {raster} and the {other} do not overlap on the map: give images of one place.</source>
        <translation>La {raster} y la {other} no se superponen en el mapa: indique imágenes del mismo lugar.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {size:.6g}</source>
        <translation>{width} x {height} píxeles de {size:.6g}</translation>
    </message>
    <message>
        <source>The dimensions of the {name} are {listed}: give a DataArray with the dimensions band, y and x, and none beside them.</source>
        <translation>Las dimensiones de la {name} son {listed}: indique un DataArray con las dimensiones band, y, x (bandas, filas y columnas), y ninguna más.</translation>
    </message>
    <message>
        <source>The {name} has the shape {shape}, and so no values: give an image that has some.</source>
        <translation>La {name} tiene la forma {shape} y, por tanto, ningún valor: indique una imagen que los tenga.</translation>
    </message>
    <message>
        <source>wavelength coordinate</source>
        <translation>coordenada de longitud de onda</translation>
    </message>
    <message>
        <source>The coordinate reference system of the {name} cannot be understood: write it anew, as with rioxarray's write_crs.</source>
        <translation>El sistema de referencia de coordenadas de la {name} no se puede interpretar: escríbalo de nuevo, por ejemplo, con write_crs de rioxarray.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} does not hold one finite number for each pixel: correct it.</source>
        <translation>La coordenada {dim} de la {name} no contiene un número finito por cada píxel: corríjala.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} is not evenly spaced: give an image on a regular grid, sorted along its rows and columns.</source>
        <translation>La coordenada {dim} de la {name} no está espaciada uniformemente: indique una imagen en una cuadrícula regular, ordenada según sus filas y columnas.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths, which a spectral library needs: write the endmembers as a table (CSV), or give an image with wavelengths.</source>
        <translation>La imagen hiperespectral no tiene longitudes de onda, que una biblioteca espectral necesita: escriba los endmembers como tabla (CSV) o indique una imagen con longitudes de onda.</translation>
    </message>
    <message>
        <source>The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it.</source>
        <translation>La {name} no se puede leer hasta el final: el archivo {path} está dañado o truncado; obtenga una copia nueva.</translation>
    </message>
    <message>
        <source>The {who} does not exist: check the path.</source>
        <translation>La {who} no existe: compruebe la ruta.</translation>
    </message>
    <message>
        <source>The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.</source>
        <translation>La {who} no es ni un archivo ni una carpeta, sino un dispositivo o una tubería: guarde la imagen en un archivo.</translation>
    </message>
    <message>
        <source>The {who} {problem}.</source>
        <translation>La {who} {problem}.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a server, the network and the credentials.</source>
        <translation>La {who} no se puede abrir como ráster ({reason}): compruebe el nombre y, si lleva a un servidor, la red y las credenciales.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster: it is damaged or of a format that is not known.</source>
        <translation>La {who} no se puede abrir como ráster: está dañada o tiene un formato desconocido.</translation>
    </message>
    <message>
        <source>The {who} does not hold real numbers: convert it to integers or floats first.</source>
        <translation>La {who} no contiene números reales: conviértala primero a números enteros o en coma flotante.</translation>
    </message>
    <message>
        <source>The {who} has no band but a mask (alpha): give the image itself.</source>
        <translation>La {who} no tiene más banda que una máscara (alfa): indique la propia imagen.</translation>
    </message>
    <message>
        <source>The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.</source>
        <translation>La {who} muestra los bytes de otro archivo como imagen: guárdela primero como GeoTIFF.</translation>
    </message>
    <message>
        <source>mask of the {name}</source>
        <translation>máscara de la {name}</translation>
    </message>
    <message>
        <source>mask {path} of the {name}</source>
        <translation>máscara {path} de la {name}</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.</source>
        <translation>La máscara {path} de la {name} no contiene ninguna banda de números reales: indique una banda de 0 y 1.</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} has {width} x {height} pixels, the image {image_width} x {image_height}: give a mask on the image's own grid.</source>
        <translation>La máscara {path} de la {name} tiene {width} x {height} píxeles y la imagen {image_width} x {image_height}: indique una máscara en la cuadrícula de la propia imagen.</translation>
    </message>
    <message>
        <source>The {name} holds {value:.7g} in all bands of {pixels} of the {looked_at} pixels looked at, far from its other values or as images are filled: taken as nodata, though the file does not declare it.</source>
        <translation>La {name} contiene {value:.7g} en todas las bandas de {pixels} de los {looked_at} píxeles examinados, lejos de sus demás valores o tal como se rellenan las imágenes: se toma como nodata, aunque el archivo no lo declare.</translation>
    </message>
    <message>
        <source>The spectral library {path} cannot be read as a GeoPackage: give a complete file.</source>
        <translation>La biblioteca espectral {path} no se puede leer como GeoPackage: indique un archivo completo.</translation>
    </message>
    <message>
        <source>The spectral library {path} has no table with profiles that are stored as text (JSON): export the library from the EnMAP-Box as GeoJSON, and give that.</source>
        <translation>La biblioteca espectral {path} no tiene ninguna tabla con perfiles almacenados como texto (JSON): exporte la biblioteca desde EnMAP-Box como GeoJSON e indique ese archivo.</translation>
    </message>
    <message>
        <source>The two images do not overlap on the map: check that both show the same place.</source>
        <translation>Las dos imágenes no se superponen en el mapa: compruebe que ambas muestran el mismo lugar.</translation>
    </message>
    <message>
        <source>The {name} image has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, gdal_edit -a_srs, rioxarray's write_crs).</source>
        <translation>La imagen {name} no tiene sistema de referencia de coordenadas: asígnele primero el correcto (Asignar proyección de QGIS, gdal_edit -a_srs, write_crs de rioxarray).</translation>
    </message>
    <message>
        <source>The {name} image's geotransform gives its pixels no area: georeference it first.</source>
        <translation>La geotransformación de la imagen {name} da a sus píxeles un área nula: georreferénciela primero.</translation>
    </message>
    <message>
        <source>The multispectral image's pixels ({msi_pixel:g}) are coarser than the hyperspectral image's ({hsi_pixel:g}): are the two inputs swapped?</source>
        <translation>Los píxeles de la imagen multiespectral ({msi_pixel:g}) son más gruesos que los de la imagen hiperespectral ({hsi_pixel:g}): ¿están intercambiadas las dos entradas?</translation>
    </message>
    <message>
        <source>The two images overlap on {columns} x {rows} pixels of the coarser one only, too few to learn from: give images that share at least {least} x {least}.</source>
        <translation>Las dos imágenes solo se superponen en {columns} x {rows} píxeles de la más gruesa, demasiado pocos para aprender de ellos: indique imágenes que compartan al menos {least} x {least}.</translation>
    </message>
    <message>
        <source>hyperspectral image</source>
        <translation>imagen hiperespectral</translation>
    </message>
    <message>
        <source>multispectral image</source>
        <translation>imagen multiespectral</translation>
    </message>
    <message>
        <source>The {bare} has no coordinates and the {placed} has: give both as paths or DataArrays with coordinates, or both as plain arrays that cover the same extent.</source>
        <translation>La {bare} no tiene coordenadas y la {placed} sí: indique ambas como rutas o como DataArrays con coordenadas, o ambas como matrices simples que cubran la misma extensión.</translation>
    </message>
    <message>
        <source>The {msi} seems to be an array of (rows, columns, bands): give (bands, rows, columns), as numpy.moveaxis(msi, -1, 0) does.</source>
        <translation>La {msi} parece ser una matriz de (filas, columnas, bandas): indique (bandas, filas, columnas), como hace numpy.moveaxis(msi, -1, 0).</translation>
    </message>
    <message>
        <source>; the array seems to be (rows, columns, bands), and should be (bands, rows, columns), as numpy.moveaxis(hsi, -1, 0) does</source>
        <translation>; la matriz parece ser (filas, columnas, bandas) y debería ser (bandas, filas, columnas), como hace numpy.moveaxis(hsi, -1, 0)</translation>
    </message>
    <message>
        <source>The option {name} holds something other than numbers above 0: give one in nm for each band.</source>
        <translation>La opción {name} contiene algo que no son números mayores que 0: indique uno en nm por banda.</translation>
    </message>
    <message>
        <source>The mask of the {name} is an array and the image a path: give the mask's path, too.</source>
        <translation>La máscara de la {name} es una matriz y la imagen una ruta: indique también la ruta de la máscara.</translation>
    </message>
    <message>
        <source>The {name} is {count} paths: give one.</source>
        <translation>La {name} consta de {count} rutas: indique una.</translation>
    </message>
    <message>
        <source>The mask of the {name} is a path and the image an array: give the mask as an array, too.</source>
        <translation>La máscara de la {name} es una ruta y la imagen una matriz: indique también la máscara como matriz.</translation>
    </message>
    <message>
        <source>The {name} is a Dataset of xarray: give one of its DataArrays, or make one with to_array().</source>
        <translation>La {name} es un Dataset de xarray: indique uno de sus DataArrays o cree uno con to_array().</translation>
    </message>
    <message>
        <source>The {name} is an array of the shape {shape}: give (bands, rows, columns).</source>
        <translation>La {name} es una matriz de la forma {shape}: indique (bandas, filas, columnas).</translation>
    </message>
    <message>
        <source>The {name} holds values of the type {dtype}, not real numbers: convert it to integers or floats first.</source>
        <translation>La {name} contiene valores del tipo {dtype}, no números reales: conviértala primero a números enteros o en coma flotante.</translation>
    </message>
    <message>
        <source>The mask of the {name} has the shape {shape}, the image {height} rows and {width} columns: give a mask of the image's own pixels.</source>
        <translation>La máscara de la {name} tiene la forma {shape} y la imagen {height} filas y {width} columnas: indique una máscara de los píxeles de la propia imagen.</translation>
    </message>
    <message>
        <source>The multispectral image has {msi_rows} rows and {msi_columns} columns, the hyperspectral image {hsi_rows} and {hsi_columns}</source>
        <translation>La imagen multiespectral tiene {msi_rows} filas y {msi_columns} columnas; la imagen hiperespectral, {hsi_rows} y {hsi_columns}</translation>
    </message>
    <message>
        <source>{sizes}, which are more: are the two inputs swapped?</source>
        <translation>{sizes}, que son más: ¿están intercambiadas las dos entradas?</translation>
    </message>
    <message>
        <source>{sizes}, which is not a whole number of times as many both ways: give arrays that cover the same extent, the ratio of their pixel sizes (option ratio), or images with coordinates.</source>
        <translation>{sizes}, y no son un número entero de veces más en ambas direcciones: indique matrices que cubran la misma extensión, la razón entre sus tamaños de píxel (opción ratio) o imágenes con coordenadas.</translation>
    </message>
    <message>
        <source>The ratio of the pixel sizes is {ratio:g}: give a number above 0, such as 3 or 2.5.</source>
        <translation>La razón entre los tamaños de píxel es {ratio:g}: indique un número mayor que 0, como 3 o 2.5.</translation>
    </message>
    <message>
        <source>{sizes}, which do not cover the same extent if the ratio of their pixel sizes is {ratio:g}: correct the ratio, cut both to the same extent, or give images with coordinates.</source>
        <translation>{sizes}, y no cubren la misma extensión si la razón entre sus tamaños de píxel es {ratio:g}: corrija la razón, recorte ambas a la misma extensión o indique imágenes con coordenadas.</translation>
    </message>
    <message>
        <source>The bands have different nodata values, and a GeoTIFF has one for all: that of the first band is kept; set the others to it first.</source>
        <translation>Las bandas tienen distintos valores nodata, y un GeoTIFF tiene uno para todas: se conserva el de la primera banda; ponga primero las demás a ese valor.</translation>
    </message>
    <message>
        <source>The image that {metadata} describes is not in {place}: give it as it was delivered.</source>
        <translation>La imagen que describe {metadata} no está en {place}: indíquela tal como se entregó.</translation>
    </message>
    <message>
        <source>radiance</source>
        <translation>radiancia</translation>
    </message>
    <message>
        <source>the panchromatic band B1 is not used</source>
        <translation>la banda pancromática B1 no se usa</translation>
    </message>
    <message>
        <source>{place} holds {count} images ({listed}): give one of them.</source>
        <translation>{place} contiene {count} imágenes ({listed}): indique una de ellas.</translation>
    </message>
    <message>
        <source>panchromatic, thermal and cirrus bands are not used</source>
        <translation>no se usan las bandas pancromáticas, térmicas y de cirros</translation>
    </message>
    <message>
        <source>{place} holds {count} Landsat products: give the MTL file of one of them.</source>
        <translation>{place} contiene {count} productos Landsat: indique el archivo MTL de uno de ellos.</translation>
    </message>
    <message>
        <source>The images that {metadata} names are not in {place}: give a Landsat product as it was delivered.</source>
        <translation>Las imágenes que nombra {metadata} no están en {place}: indique un producto Landsat tal como se entregó.</translation>
    </message>
    <message>
        <source>surface reflectance</source>
        <translation>reflectancia en superficie</translation>
    </message>
    <message>
        <source>top-of-atmosphere reflectance</source>
        <translation>reflectancia en el techo de la atmósfera</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and fill by the quality band (QA_PIXEL)</source>
        <translation>nubes, sus sombras, cirros y relleno según la banda de calidad (QA_PIXEL)</translation>
    </message>
    <message>
        <source>The quality layer {source} is damaged: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La capa de calidad {source} está dañada: obtenga una copia nueva del producto o desactive su máscara (opción product_mask).</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} cannot be opened: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La capa de calidad {source} de la {name} no se puede abrir: obtenga una copia nueva del producto o desactive su máscara (opción product_mask).</translation>
    </message>
    <message>
        <source>quality layer {source} of the {name}</source>
        <translation>capa de calidad {source} de la {name}</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} has {count} bands and not {bands}: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>La capa de calidad {source} de la {name} tiene {count} bandas y no {bands}: obtenga una copia nueva del producto o desactive su máscara (opción product_mask).</translation>
    </message>
    <message>
        <source>Of the {name}, {what} are left out, about {share:.3g} % of it (option product_mask).</source>
        <translation>En la {name} se omiten {what}, alrededor del {share:.3g} % de ella (opción product_mask).</translation>
    </message>
    <message>
        <source>The product {place} consists of {count} components: give the images of one.</source>
        <translation>El producto {place} consta de {count} componentes: indique las imágenes de uno.</translation>
    </message>
    <message>
        <source>The product {place} has the metadata of {basename} but not its image{what}: give it as it was delivered.</source>
        <translation>El producto {place} tiene los metadatos de {basename}, pero no su imagen{what}: indíquelo tal como se entregó.</translation>
    </message>
    <message>
        <source>, only tiles of it without the list of them (.TIL)</source>
        <translation>, solo teselas de ella sin su lista (.TIL)</translation>
    </message>
    <message>
        <source>PlanetScope adjusted to Sentinel-2</source>
        <translation>PlanetScope adaptado a Sentinel-2</translation>
    </message>
    <message>
        <source>{place} holds {count} scenes of Planet's: give the image of one of them.</source>
        <translation>{place} contiene {count} escenas de Planet: indique la imagen de una de ellas.</translation>
    </message>
    <message>
        <source>clouds, their shadows, haze and unusable pixels by the usable data mask (UDM2)</source>
        <translation>nubes, sus sombras, calima y píxeles inutilizables según la máscara de datos utilizables (UDM2)</translation>
    </message>
    <message>
        <source>clouds and unusable pixels by the unusable data mask (UDM)</source>
        <translation>nubes y píxeles inutilizables según la máscara de datos inutilizables (UDM)</translation>
    </message>
    <message>
        <source>The {name} is of the product {product}</source>
        <translation>La {name} es del producto {product}</translation>
    </message>
    <message>
        <source>bands {bands}</source>
        <translation>bandas {bands}</translation>
    </message>
    <message>
        <source>in {units}</source>
        <translation>en {units}</translation>
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
        <translation>no se usan sus bandas B1, B9 y B10 de 60 m, que ven el aire</translation>
    </message>
    <message>
        <source>{place} holds {count} Sentinel-2 products: give one of them ({listed}{what}).</source>
        <translation>{place} contiene {count} productos Sentinel-2: indique uno de ellos ({listed}{what}).</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds several tiles ({listed}): give the folder of one of them, below GRANULE.</source>
        <translation>El producto Sentinel-2 {place} contiene varias teselas ({listed}): indique la carpeta de una de ellas, dentro de GRANULE.</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds no images of its 10 and 20 m bands: download or unpack it as a whole.</source>
        <translation>El producto Sentinel-2 {place} no contiene imágenes de sus bandas de 10 y 20 m: descárguelo o descomprímalo entero.</translation>
    </message>
    <message>
        <source>The metadata {basename} of the Sentinel-2 product {place} are damaged: get a fresh copy of them.</source>
        <translation>Los metadatos {basename} del producto Sentinel-2 {place} están dañados: obtenga una copia nueva de ellos.</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and defective pixels by the scene classification (SCL)</source>
        <translation>nubes, sus sombras, cirros y píxeles defectuosos según la clasificación de la escena (SCL)</translation>
    </message>
    <message>
        <source>opaque clouds and cirrus by the cloud mask (MSK_CLASSI)</source>
        <translation>nubes opacas y cirros según la máscara de nubes (MSK_CLASSI)</translation>
    </message>
    <message>
        <source>AVIRIS metadata</source>
        <translation>metadatos de AVIRIS</translation>
    </message>
    <message>
        <source>The file {path} does not tell its map (GeoTransform and spatial_ref of {map}): give the orthorectified product of the same flight line, whose name ends in ORT.</source>
        <translation>El archivo {path} no indica su mapa (GeoTransform y spatial_ref de {map}): indique el producto ortorrectificado de la misma línea de vuelo, cuyo nombre termina en ORT.</translation>
    </message>
    <message>
        <source>band {listed}</source>
        <translation>banda {listed}</translation>
    </message>
    <message>
        <source>bands {listed}</source>
        <translation>bandas {listed}</translation>
    </message>
    <message>
        <source>The {name} has no value in {which} at {share:.0%} or more of the pixels looked at: taken as bad.</source>
        <translation>La {name} no tiene valor en el {share:.0%} o más de los píxeles examinados ({which}): se toma como banda defectuosa.</translation>
    </message>
    <message>
        <source>The {name} leaves out what its product marks as {told}: {marked} of the {looked_at} pixels looked at.</source>
        <translation>La {name} omite lo que su producto marca como {told}: {marked} de los {looked_at} píxeles examinados.</translation>
    </message>
    <message>
        <source>cannot be opened: it holds more than {most} files</source>
        <translation>no se puede abrir: contiene más de {most} archivos</translation>
    </message>
    <message>
        <source>{many}; give the folder of one product, or the image itself</source>
        <translation>{many}; indique la carpeta de un producto o la propia imagen</translation>
    </message>
    <message>
        <source>{place} holds {count} products ({listed}): give the metadata (METADATA.XML) of the one that is meant.</source>
        <translation>{place} contiene {count} productos ({listed}): indique los metadatos (METADATA.XML) del que se quiera usar.</translation>
    </message>
    <message>
        <source>{mission} product of {basename} in {place}</source>
        <translation>imagen del producto {mission} de {basename} en {place}</translation>
    </message>
    <message>
        <source>EnMAP or DESIS</source>
        <translation>EnMAP o DESIS</translation>
    </message>
    <message>
        <source>The {who} lacks its spectral image (SPECTRAL_IMAGE): put it beside the metadata under the name it was delivered with.</source>
        <translation>La {who} carece de su imagen espectral (SPECTRAL_IMAGE): póngala junto a los metadatos con el nombre con el que se entregó.</translation>
    </message>
    <message>
        <source>The {who} has a spectral image without content ({basename}): get it anew.</source>
        <translation>La {who} tiene una imagen espectral sin contenido ({basename}): obténgala de nuevo.</translation>
    </message>
    <message>
        <source>The {who} is of level L1B, whose VNIR and SWIR images lie on no map grid and not on each other: give the L1C or L2A product of the same scene.</source>
        <translation>La {who} es de nivel L1B, cuyas imágenes VNIR y SWIR no están en ninguna cuadrícula de mapa ni una sobre otra: indique el producto L1C o L2A de la misma escena.</translation>
    </message>
    <message>
        <source>The metadata {paths} of the {mission} image is damaged or not of this product: get a fresh copy of it.</source>
        <translation>Los metadatos {paths} de la imagen {mission} están dañados o no son de este producto: obtenga una copia nueva de ellos.</translation>
    </message>
    <message>
        <source>The {mission} image {path} has {count} bands, but its metadata {metadata} describes {described}: give the image as it was delivered.</source>
        <translation>La imagen {mission} {path} tiene {count} bandas, pero sus metadatos {metadata} describen {described}: indique la imagen tal como se entregó.</translation>
    </message>
    <message>
        <source>{mission} metadata ({basename})</source>
        <translation>metadatos de {mission} ({basename})</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>cirrus</source>
        <translation>cirros</translation>
    </message>
    <message>
        <source>the edge of a cloud</source>
        <translation>el borde de una nube</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>la nave espacial</translation>
    </message>
    <message>
        <source>The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL.</source>
        <translation>El archivo EMIT {path} no contiene reflectancia: indique el producto de la misma escena llamado EMIT_L2A_RFL.</translation>
    </message>
    <message>
        <source>The EMIT file {path} tells no wavelengths ({bands}/wavelengths is missing): get a fresh copy of it.</source>
        <translation>El archivo EMIT {path} no indica las longitudes de onda de sus bandas (falta {bands}/wavelengths): obtenga una copia nueva de él.</translation>
    </message>
    <message>
        <source>EMIT metadata</source>
        <translation>metadatos de EMIT</translation>
    </message>
    <message>
        <source>The mask of {path} (EMIT_L2A_MASK of the same scene) does not lie beside it: clouds are not left out.</source>
        <translation>La máscara de {path} (EMIT_L2A_MASK de la misma escena) no está a su lado: las nubes no se omiten.</translation>
    </message>
    <message>
        <source>The mask {mask} holds no flags that are known: clouds are not left out.</source>
        <translation>La máscara {mask} no contiene marcas conocidas: las nubes no se omiten.</translation>
    </message>
    <message>
        <source>{marked} ({mask})</source>
        <translation>{marked} ({mask})</translation>
    </message>
    <message>
        <source>{listed} or {last}</source>
        <translation>{listed} o {last}</translation>
    </message>
    <message>
        <source>The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it.</source>
        <translation>El archivo {path} está dañado o le falta una parte de lo que contienen estos productos: obtenga una copia nueva de él.</translation>
    </message>
    <message>
        <source>Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files do: install the engine again, or convert the file to a GeoTIFF.</source>
        <translation>Para leer {path} hace falta el paquete h5py en el entorno del motor, como para todos los archivos HDF5 y netCDF4: instale el motor de nuevo o convierta el archivo a GeoTIFF.</translation>
    </message>
    <message>
        <source>The file {path} takes a part of its data ({group}/{name}) from another file: give a file that holds all of it.</source>
        <translation>El archivo {path} toma una parte de sus datos ({group}/{name}) de otro archivo: indique un archivo que los contenga todos.</translation>
    </message>
    <message>
        <source>Hyperion's published band centres</source>
        <translation>centros de banda publicados de Hyperion</translation>
    </message>
    <message>
        <source>{place} holds the bands of {count} Hyperion scenes ({listed}): give the folder of one.</source>
        <translation>{place} contiene las bandas de {count} escenas de Hyperion ({listed}): indique la carpeta de una.</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>defectos</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>cloud shadows</source>
        <translation>sombras de nubes</translation>
    </message>
    <message>
        <source>haze</source>
        <translation>calima</translation>
    </message>
    <message>
        <source>shadows</source>
        <translation>sombras</translation>
    </message>
    <message>
        <source>; flags of defects, at {counts} of them, are passed over, as they mark most of it</source>
        <translation>; las marcas de defectos, en {counts} de ellos, no se tienen en cuenta, porque señalan la mayor parte</translation>
    </message>
    <message>
        <source>{what} {count}</source>
        <translation>{what} {count}</translation>
    </message>
    <message>
        <source>All pixels of the {name} are marked by the product's own quality layers ({told}): choose another scene, or use it without the product's own mask.</source>
        <translation>Las capas de calidad del propio producto marcan todos los píxeles de la {name} ({told}): elija otra escena o úsela sin la máscara del propio producto.</translation>
    </message>
    <message>
        <source> and single values that are marked as defective</source>
        <translation> y valores aislados marcados como defectuosos</translation>
    </message>
    <message>
        <source>The product's own quality layers mark no pixels of the {name}{passed_over}.</source>
        <translation>Las capas de calidad del propio producto no marcan ningún píxel de la {name}{passed_over}.</translation>
    </message>
    <message>
        <source> ({told}; {hidden:.1f} %)</source>
        <translation> ({told}; {hidden:.1f} %)</translation>
    </message>
    <message>
        <source>The product's own quality layers mark {hidden} of the {total} pixels of the {name}{listed}{single}, which are left out{passed_over}.</source>
        <translation>Las capas de calidad del propio producto marcan {hidden} de los {total} píxeles de la {name}{listed}{single}, que se omiten{passed_over}.</translation>
    </message>
    <message>
        <source>A quality layer beside the image is damaged: get a fresh copy of the product, or use it without its own mask.</source>
        <translation>Una capa de calidad junto a la imagen está dañada: obtenga una copia nueva del producto o úselo sin su propia máscara.</translation>
    </message>
    <message>
        <source>The quality layer {path} cannot be opened: get a fresh copy of it, or use the image without its product's own mask.</source>
        <translation>La capa de calidad {path} no se puede abrir: obtenga una copia nueva de ella o use la imagen sin la máscara de su producto.</translation>
    </message>
    <message>
        <source>The quality layer {layer} has {width} x {height} pixels, its image {image_width} x {image_height}: put the layer of the image's own size there, or use the image without its product's own mask.</source>
        <translation>La capa de calidad {layer} tiene {width} x {height} píxeles y su imagen {image_width} x {image_height}: ponga allí la capa del tamaño de la propia imagen o use la imagen sin la máscara de su producto.</translation>
    </message>
    <message>
        <source>NEON metadata</source>
        <translation>metadatos de NEON</translation>
    </message>
    <message>
        <source>The NEON file {path} does not tell its map (Map_Info and EPSG Code in {place}): get a fresh copy of it.</source>
        <translation>El archivo NEON {path} no indica su mapa (Map_Info y EPSG Code en {place}): obtenga una copia nueva de él.</translation>
    </message>
    <message>
        <source>is a header without its image beside it: give the image</source>
        <translation>es una cabecera sin su imagen al lado: indique la imagen</translation>
    </message>
    <message>
        <source>The archive {place} holds {basename}, whose format is read from the disk and from ZIPs alone: unpack the archive and give that file.</source>
        <translation>El archivo comprimido {place} contiene {basename}, cuyo formato solo se lee del disco y de archivos ZIP: descomprímalo e indique ese archivo.</translation>
    </message>
    <message>
        <source>holds {count} images ({listed}): give the one that is meant</source>
        <translation>contiene {count} imágenes ({listed}): indique la que se quiera usar</translation>
    </message>
    <message>
        <source>its files {listed} are empty</source>
        <translation>sus archivos {listed} están vacíos</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>cannot be opened: {what}, nor a product that is known</source>
        <translation>no se puede abrir: {what}, y tampoco contiene un producto conocido</translation>
    </message>
    <message>
        <source>The PACE file {path} holds no reflectance of the surface: give the level-2 product of the same granule that does (PACE_OCI...L2.SFREFL).</source>
        <translation>El archivo PACE {path} no contiene reflectancia de la superficie: indique el producto de nivel 2 del mismo gránulo que sí la contiene (PACE_OCI...L2.SFREFL).</translation>
    </message>
    <message>
        <source>PACE metadata</source>
        <translation>metadatos de PACE</translation>
    </message>
    <message>
        <source>The PRISMA file {path} holds no hyperspectral image (HCO) but {listed}: give the L2D product of the same scene.</source>
        <translation>El archivo PRISMA {path} no contiene ninguna imagen hiperespectral (HCO), sino {listed}: indique el producto L2D de la misma escena.</translation>
    </message>
    <message>
        <source>PRISMA metadata</source>
        <translation>metadatos de PRISMA</translation>
    </message>
    <message>
        <source>The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert it to a GeoTIFF first.</source>
        <translation>Las esquinas del archivo PRISMA {path} no corresponden a los {width} x {height} píxeles de su imagen: conviértalo primero a GeoTIFF.</translation>
    </message>
    <message>
        <source>The PRISMA file {path} is of level {level} and tells no place of its pixels: give the L2D product of the same scene.</source>
        <translation>El archivo PRISMA {path} es de nivel {level} y no indica el lugar de sus píxeles: indique el producto L2D de la misma escena.</translation>
    </message>
    <message>
        <source>The Tanager file {path} holds neither surface reflectance nor radiance but {listed}: give the product ortho_sr_hdf5 of the same scene.</source>
        <translation>El archivo Tanager {path} no contiene ni reflectancia en superficie ni radiancia, sino {listed}: indique el producto ortho_sr_hdf5 de la misma escena.</translation>
    </message>
    <message>
        <source>Tanager metadata</source>
        <translation>metadatos de Tanager</translation>
    </message>
    <message>
        <source>outside of the image</source>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <source>The Tanager file {path} does not tell its grid (corners and UTM zone in StructMetadata.0): get a fresh copy of it.</source>
        <translation>El archivo Tanager {path} no indica su cuadrícula (esquinas y zona UTM en StructMetadata.0): obtenga una copia nueva de él.</translation>
    </message>
    <message>
        <source>The Tanager file {path} tells no place of its pixels: give the ortho product of the same scene (ortho_sr_hdf5).</source>
        <translation>El archivo Tanager {path} no indica el lugar de sus píxeles: indique el producto ortho de la misma escena (ortho_sr_hdf5).</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} that holds no image: give another file.</source>
        <translation>La {who} es un archivo del tipo {kind} que no contiene ninguna imagen: indique otro archivo.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} and of no product that is known here, and tells neither a map nor wavelengths where they are looked for; it holds {listed}{more}: give one of these as {example}, or save the image as a GeoTIFF first.</source>
        <translation>La {who} es un archivo del tipo {kind} de ningún producto conocido aquí, y no indica ni mapa ni longitudes de onda donde se buscan; contiene {listed}{more}: indique uno de ellos como {example}, o guarde antes la imagen como GeoTIFF.</translation>
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
        <translation>La {who} no contiene bandas propias, sino subconjuntos de datos: guarde primero como GeoTIFF el que contiene la imagen.</translation>
    </message>
    <message>
        <source>give a pair (wavelengths in nm, table with a column for each band), a dictionary or DataFrame of a column wavelength and one for each band, or an array with a row for each multispectral and a column for each hyperspectral band</source>
        <translation>indique un par (longitudes de onda en nm, tabla con una columna por banda), un diccionario o DataFrame con una columna wavelength y una por banda, o un array con una fila por banda multiespectral y una columna por banda hiperespectral</translation>
    </message>
    <message>
        <source>The response is an array of the shape {shape}, which is none that can be read: {forms}.</source>
        <translation>La respuesta es una matriz de la forma {shape}, que no es ninguna de las que se pueden leer: {forms}.</translation>
    </message>
    <message>
        <source>The response has the columns {value}: {forms}.</source>
        <translation>La respuesta tiene las columnas {value}: {forms}.</translation>
    </message>
    <message>
        <source>The columns of the response have different lengths: give one value for each wavelength.</source>
        <translation>Las columnas de la respuesta tienen longitudes distintas: indique un valor por cada longitud de onda.</translation>
    </message>
    <message>
        <source>The response holds something other than numbers: {forms}.</source>
        <translation>La respuesta contiene algo que no son números: {forms}.</translation>
    </message>
    <message>
        <source>The response has wavelengths of the shape {shape} and a table of the shape {table_shape}: give the table one row for each wavelength and one column for each band.</source>
        <translation>La respuesta tiene longitudes de onda de la forma {shape} y una tabla de la forma {table_shape}: dé a la tabla una fila por cada longitud de onda y una columna por cada banda.</translation>
    </message>
    <message>
        <source>The response needs finite numbers above 0 as wavelengths, and a value for each: correct it.</source>
        <translation>La respuesta necesita números finitos mayores que 0 como longitudes de onda, y un valor para cada una: corríjala.</translation>
    </message>
    <message>
        <source>The response ({origin}) holds something other than finite numbers: correct it.</source>
        <translation>La respuesta ({origin}) contiene algo que no son números finitos: corríjala.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>La respuesta ({origin}) da longitudes de onda de {lowest:g} a {highest:g} nm, que ningún sensor óptico ve: indíquelas en nanómetros o micrómetros, en la primera columna de una tabla.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives two different values at {wavelength:g} nm: give each of them once, with a column for each band.</source>
        <translation>La respuesta ({origin}) da dos valores distintos en la longitud de onda de {wavelength:g} nm: indique cada uno una sola vez, con una columna por banda.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} reaches {curve:.3g}, which is none: correct it.</source>
        <translation>La respuesta ({origin}) de la banda {name} alcanza {curve:.3g}, lo que no es una respuesta: corríjala.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} falls to {curve:.3g}, below 0: correct it, or set what is noise to 0.</source>
        <translation>La respuesta ({origin}) de la banda {name} baja hasta {curve:.3g}, por debajo de 0: corríjala o ponga a 0 lo que sea ruido.</translation>
    </message>
    <message>
        <source>The {who} claims to have {width} x {height} pixels, more than any image has: its header is damaged, or cut out the part that is needed.</source>
        <translation>La {who} dice tener {width} x {height} píxeles, más de los que tiene cualquier imagen: su cabecera está dañada, o bien recorte la parte que necesite.</translation>
    </message>
    <message>
        <source>The {who} claims to have {bands} bands, more than any image has: its header is damaged, or save the bands that are needed as a file of their own.</source>
        <translation>La {who} dice tener {bands} bandas, más de las que tiene cualquier imagen: su cabecera está dañada, o bien guarde las bandas que necesite en un archivo propio.</translation>
    </message>
    <message>
        <source>The {who} is packed in blocks of {width} x {height} pixels, too many to unpack at once: save it as a tiled GeoTIFF with bands one after the other first.</source>
        <translation>La {who} está comprimida en bloques de {width} x {height} píxeles, demasiados para descomprimirlos de una vez: guárdela primero como GeoTIFF teselado, con las bandas una tras otra.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} y {count} más</translation>
    </message>
    <message>
        <source>The archive {place} is damaged or not complete ({reason}): get a fresh copy of it.</source>
        <translation>El archivo comprimido {place} está dañado o incompleto ({reason}): obtenga una copia nueva de él.</translation>
    </message>
    <message>
        <source>The file {path} is not an ENVI header: give the one that came with the spectral library.</source>
        <translation>El archivo {path} no es una cabecera ENVI: indique la que venía con la biblioteca espectral.</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library lacks samples, lines or a data type of real numbers: correct it, or give a table (CSV).</source>
        <translation>A la cabecera {path} de la biblioteca espectral le faltan samples, lines o un tipo de datos de números reales: corríjala o indique una tabla (CSV).</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library has no wavelength for each of its {samples} samples: add them, or give a table (CSV).</source>
        <translation>La cabecera {path} de la biblioteca espectral no tiene una longitud de onda para cada una de sus {samples} muestras: añádalas o indique una tabla (CSV).</translation>
    </message>
    <message>
        <source>The spectral library {path} does not hold the {lines} spectra of {samples} samples that its header tells of: give the complete file.</source>
        <translation>La biblioteca espectral {path} no contiene los {lines} espectros de {samples} muestras que indica su cabecera: indique el archivo completo.</translation>
    </message>
    <message>
        <source>The spectral library {path} holds {lines} curves, too many: give fewer.</source>
        <translation>La biblioteca espectral {path} contiene {lines} curvas, demasiadas: indique menos.</translation>
    </message>
    <message>
        <source>response library</source>
        <translation>biblioteca de respuestas</translation>
    </message>
    <message>
        <source>The {who} {path} cannot be read as GeoJSON: give a complete file.</source>
        <translation>La {who} {path} no se puede leer como GeoJSON: indique un archivo completo.</translation>
    </message>
    <message>
        <source>The {who} {path} has no features: give an EnMAP-Box library with one feature for each {each}.</source>
        <translation>La {who} {path} no tiene objetos espaciales: indique una biblioteca de EnMAP-Box con un objeto espacial por cada {each}.</translation>
    </message>
    <message>
        <source>The {who} {path} has {count} curves, too many: give fewer.</source>
        <translation>La {who} {path} tiene {count} curvas, demasiadas: indique menos.</translation>
    </message>
    <message>
        <source>Feature {number} of the {who} {path} has no profile with as many x (wavelengths) as y (values), two or more: correct it, or leave that feature out.</source>
        <translation>El objeto espacial {number} de la {who} {path} no tiene un perfil con tantos x (longitudes de onda) como y (valores), dos o más: corríjalo o prescinda de ese objeto.</translation>
    </message>
    <message>
        <source>The wavelengths in {path} are in {unit}, which is not a length: give them in nanometers or micrometers.</source>
        <translation>Las longitudes de onda de {path} están en {unit}, que no es una longitud: indíquelas en nanómetros o micrómetros.</translation>
    </message>
    <message>
        <source>The spectral library {name} gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>La biblioteca espectral {name} da longitudes de onda de {lowest:g} a {highest:g} nm, que ningún sensor óptico ve: indíquelas en nanómetros o micrómetros, en la primera columna de una tabla.</translation>
    </message>
    <message>
        <source>The spectral library {name} holds spectra without values, or with values that cannot be: correct it.</source>
        <translation>La biblioteca espectral {name} contiene espectros sin valores, o con valores imposibles: corríjala.</translation>
    </message>
    <message>
        <source>STAC item ({basename})</source>
        <translation>elemento STAC ({basename})</translation>
    </message>
    <message>
        <source>The file {path} of the {image} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>El archivo {path} de la {image} no tiene sistema de referencia de coordenadas: asígnele primero el correcto (Asignar proyección de QGIS, o gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The geotransform of the file {path} of the {image} gives its pixels no area: georeference it first.</source>
        <translation>La geotransformación del archivo {path} de la {image} da a sus píxeles un área nula: georreferéncielo primero.</translation>
    </message>
    <message>
        <source>The values of {path} (typically {least:.3g}) and of {other_path} (typically {most:.3g}) are not in the same units: give all files of the {name} in one, such as reflectance from 0 to 1, or set the scale of the one that differs.</source>
        <translation>Los valores de {path} (habitualmente {least:.3g}) y de {other_path} (habitualmente {most:.3g}) no están en las mismas unidades: indique todos los archivos de la {name} en unas mismas, como reflectancia de 0 a 1, o defina la escala del que difiere.</translation>
    </message>
    <message>
        <source>The {name} has values of up to {largest:.3g} ({count} of those looked at), more than {absurd:g} times what nearly all others are: left out as no measurement.</source>
        <translation>La {name} tiene valores de hasta {largest:.3g} ({count} de los examinados), más de {absurd:g} veces los de casi todos los demás: se omiten por no ser mediciones.</translation>
    </message>
    <message>
        <source>response table {path}</source>
        <translation>tabla de respuesta {path}</translation>
    </message>
    <message>
        <source>The {who} is not a table: it needs wavelengths in the first column and one column for each {each}.</source>
        <translation>La {who} no es una tabla: necesita las longitudes de onda en la primera columna y una columna por cada {each}.</translation>
    </message>
    <message>
        <source>blur table {path}</source>
        <translation>tabla de desenfoque {path}</translation>
    </message>
    <message>
        <source>The blur table {path} is not a point spread function: it needs as many rows as columns and weights whose sum is above 0.</source>
        <translation>La tabla de desenfoque {path} no es una función de dispersión de punto: necesita tantas filas como columnas y pesos cuya suma sea mayor que 0.</translation>
    </message>
    <message>
        <source>The {who} is not a table: give a CSV file.</source>
        <translation>La {who} no es una tabla: indique un archivo CSV.</translation>
    </message>
    <message>
        <source>The {who} holds something other than numbers below its header.</source>
        <translation>La {who} contiene algo que no son números debajo de su cabecera.</translation>
    </message>
    <message>
        <source>The {who} is not a table of finite numbers: correct it, or give another one.</source>
        <translation>La {who} no es una tabla de números finitos: corríjala o indique otra.</translation>
    </message>
    <message>
        <source>The {who} is a folder, a device or a pipe: give a file.</source>
        <translation>La {who} es una carpeta, un dispositivo o una tubería: indique un archivo.</translation>
    </message>
    <message>
        <source>The {who} is larger than {most} MB, too large for what it should hold: give another file.</source>
        <translation>La {who} ocupa más de {most} MB, demasiado para lo que debería contener: indique otro archivo.</translation>
    </message>
    <message>
        <source>The {who} cannot be read ({strerror}): check its permissions.</source>
        <translation>La {who} no se puede leer ({strerror}): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The {who} cannot be read as text: give a CSV file.</source>
        <translation>La {who} no se puede leer como texto: indique un archivo CSV.</translation>
    </message>
    <message>
        <source>source of the virtual raster: {listed}</source>
        <translation>fuente del ráster virtual: {listed}</translation>
    </message>
    <message>
        <source>The band {path} of the {name} cannot be opened: get a fresh copy of it.</source>
        <translation>La banda {path} de la {name} no se puede abrir: obtenga una copia nueva de ella.</translation>
    </message>
    <message>
        <source>The files {path} and {other_path} of the {image} do not overlap on the map: give files that show the same place.</source>
        <translation>Los archivos {path} y {other_path} de la {image} no se superponen en el mapa: indique archivos que muestren el mismo lugar.</translation>
    </message>
    <message>
        <source>The coordinates of the images cannot be transformed into each other's coordinate reference system: reproject one of them to the other's first (QGIS's Warp, or gdalwarp).</source>
        <translation>Las coordenadas de cada imagen no se pueden transformar al sistema de referencia de coordenadas de la otra: reproyecte primero una de ellas al de la otra (Combar de QGIS, o gdalwarp).</translation>
    </message>
    <message>
        <source>{clipped} values of the output were beyond what its data type {dtype} can hold and were clipped to its range ({where}): choose float32 to keep them.</source>
        <translation>{clipped} valores de la salida excedían lo que su tipo de datos {dtype} puede contener y se recortaron a su rango ({where}): elija float32 para conservarlos.</translation>
    </message>
    <message>
        <source>The report cannot be written as {suffix}: end it in .html.</source>
        <translation>El informe no se puede escribir como {suffix}: su nombre debe terminar en .html.</translation>
    </message>
    <message>
        <source>The report needs the package {name} in the engine's environment: install the engine again, or leave the report out.</source>
        <translation>El informe necesita el paquete {name} en el entorno del motor: instale el motor de nuevo o prescinda del informe.</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Blurred, against the hyperspectral image</source>
        <translation>Con desenfoque, frente a la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Through the response, against the multispectral image</source>
        <translation>A través de la respuesta, frente a la imagen multiespectral</translation>
    </message>
    <message>
        <source>error, reference’s units</source>
        <translation>error, unidades de la referencia</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>error, image’s units</source>
        <translation>error, unidades de la imagen</translation>
    </message>
    <message>
        <source>value, in the image’s units</source>
        <translation>valor, en las unidades de la imagen</translation>
    </message>
    <message>
        <source>distance from the pixel’s centre, HSI pixels</source>
        <translation>distancia al centro del píxel, píxeles de la HSI</translation>
    </message>
    <message>
        <source>weight per HSI pixel</source>
        <translation>peso por píxel de la HSI</translation>
    </message>
    <message>
        <source>The engine's Python “{python}” cannot be started ({reason}): {repair}.</source>
        <translation>El Python del motor «{python}» no se puede iniciar ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>The engine environment of “{python}” is broken ({reason}): {repair}.</source>
        <translation>El entorno del motor de «{python}» está dañado ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close other programs or use a smaller image, then run again.</source>
        <translation>El motor terminó de forma inesperada ({cause}) y no se escribió nada; si el equipo se quedó sin memoria, cierre otros programas o use una imagen más pequeña y vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>killed by {signal}</source>
        <translation>terminado por la señal {signal}</translation>
    </message>
    <message>
        <source>The engine could not be installed ({reason}): look into the log above, then try again or name a Python that has the libraries.</source>
        <translation>El motor no se pudo instalar ({reason}): consulte el registro anterior y después inténtelo de nuevo o indique un Python que tenga las bibliotecas.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the network connection, or install from a folder of wheels.</source>
        <translation>No se puede acceder al índice de paquetes: compruebe la conexión de red o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or cannot be reached: check address, user and password of the proxy in QGIS (Settings ▸ Options ▸ Network).</source>
        <translation>El proxy rechazó la conexión o no se puede acceder a él: compruebe la dirección, el usuario y la contraseña del proxy en QGIS (Configuración ▸ Opciones ▸ Red).</translation>
    </message>
    <message>
        <source>The package index has a certificate that is not trusted, as behind a company's firewall: name the company's certificates in the environment variable SSL_CERT_FILE, or install from a folder of wheels.</source>
        <translation>El índice de paquetes tiene un certificado que no es de confianza, como detrás del cortafuegos de una empresa: indique los certificados de la empresa en la variable de entorno SSL_CERT_FILE o instale desde una carpeta de wheels.</translation>
    </message>
    <message>
        <source>The package index refused to answer ({reason}): try again later, or check the index that pip is configured for.</source>
        <translation>El índice de paquetes se negó a responder ({reason}): inténtelo de nuevo más tarde o compruebe el índice para el que está configurado pip.</translation>
    </message>
    <message>
        <source>A download arrived damaged or is not what its author published: try again; if it happens again, ask who runs the network or the package index.</source>
        <translation>Una descarga llegó dañada o no es lo que publicó su autor: inténtelo de nuevo; si vuelve a ocurrir, consulte a quien administra la red o el índice de paquetes.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” is full ({free} MB are free): free some space or choose another folder, then try again.</source>
        <translation>El disco de la carpeta «{folder}» está lleno ({free} MB libres): libere espacio o elija otra carpeta y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: choose another one for the engine.</source>
        <translation>No se puede escribir en la carpeta «{folder}»: elija otra para el motor.</translation>
    </message>
    <message>
        <source>Files in “{folder}” are in use: end all runs of SpectraMorph, close other QGIS windows, then try again.</source>
        <translation>Hay archivos en uso en la carpeta «{folder}»: termine todas las ejecuciones de SpectraMorph, cierre las demás ventanas de QGIS y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no ready-made package of {reason} for this Python and this computer: name another Python (3.10 to 3.13) to install with, or another package index.</source>
        <translation>No hay ningún paquete listo de {reason} para este Python y este equipo: indique otro Python (3.10 a 3.13) con el que instalar, u otro índice de paquetes.</translation>
    </message>
    <message>
        <source>Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one for the engine.</source>
        <translation>Python no puede crear ningún entorno en la carpeta «{folder}», porque su nombre contiene «{reason}»: elija otra para el motor.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose another folder for the engine.</source>
        <translation>La carpeta «{folder}» ya existe y contiene algo que no es el motor de SpectraMorph: muévala a otro lugar o elija otra carpeta para el motor.</translation>
    </message>
    <message>
        <source>The installation was ended from outside, perhaps because the computer ran out of memory: close other programs, then try again.</source>
        <translation>La instalación se interrumpió desde fuera, quizá porque el equipo se quedó sin memoria: cierre otros programas y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine is being installed or removed in another window or another QGIS: wait until that has ended, then run again.</source>
        <translation>El motor se está instalando o eliminando en otra ventana o en otro QGIS: espere a que termine y después vuelva a ejecutar.</translation>
    </message>
    <message>
        <source>“{folder}” holds no engine that SpectraMorph installed: nothing was removed.</source>
        <translation>La carpeta «{folder}» no contiene ningún motor que haya instalado SpectraMorph: no se eliminó nada.</translation>
    </message>
    <message>
        <source>Python {version} that you named ({path})</source>
        <translation>Python {version} que usted indicó ({path})</translation>
    </message>
    <message>
        <source>QGIS's own Python {version} ({path})</source>
        <translation>Python {version} del propio QGIS ({path})</translation>
    </message>
    <message>
        <source>Python {version}, fetched by uv, because QGIS's own ({path}) cannot make environments for it</source>
        <translation>Python {version}, obtenido con uv, porque el del propio QGIS ({path}) no puede crear entornos para él</translation>
    </message>
    <message>
        <source>“{python}” is no Python (3.9 or newer) that can make environments: name another one to install with.</source>
        <translation>«{python}» no es un Python (3.9 o posterior) que pueda crear entornos: indique otro con el que instalar.</translation>
    </message>
    <message>
        <source>No Python that belongs to QGIS was found: name a Python (3.10 to 3.13) to install with.</source>
        <translation>No se encontró ningún Python que pertenezca a QGIS: indique un Python (3.10 a 3.13) con el que instalar.</translation>
    </message>
    <message>
        <source>it was asked for</source>
        <translation>así se pidió</translation>
    </message>
    <message>
        <source>macOS has one build, which uses Apple's graphics</source>
        <translation>macOS tiene una sola variante, que usa los gráficos de Apple</translation>
    </message>
    <message>
        <source>an NVIDIA driver was found</source>
        <translation>se encontró un controlador de NVIDIA</translation>
    </message>
    <message>
        <source>no NVIDIA driver was found</source>
        <translation>no se encontró ningún controlador de NVIDIA</translation>
    </message>
    <message>
        <source>Made from: {python}</source>
        <translation>Creado a partir de: {python}</translation>
    </message>
    <message>
        <source>Build of PyTorch: {build} ({reason})</source>
        <translation>Variante de PyTorch: {build} ({reason})</translation>
    </message>
    <message>
        <source>The folder of wheels “{folder}” is not there: choose it again, or leave it empty.</source>
        <translation>La carpeta de wheels «{folder}» no existe: elíjala de nuevo o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Checking that the libraries load</source>
        <translation>Comprobando que las bibliotecas se cargan</translation>
    </message>
    <message>
        <source>The libraries were installed but do not load on this computer ({reason}): look into the log above, or name another Python to install with.</source>
        <translation>Las bibliotecas se instalaron, pero no se cargan en este equipo ({reason}): consulte el registro anterior o indique otro Python con el que instalar.</translation>
    </message>
    <message>
        <source>PyTorch's CPU build could not be fetched from {address}; the CUDA build is taken from the usual package index instead, which is ten times as large and runs on the CPU as well.</source>
        <translation>La variante CPU de PyTorch no se pudo obtener de {address}; en su lugar se toma la variante CUDA del índice de paquetes habitual, que es diez veces más grande y funciona también en la CPU.</translation>
    </message>
    <message>
        <source>PyTorch's {build} build could not be fetched from {address}; the CPU build is taken from the usual package index instead.</source>
        <translation>La variante {build} de PyTorch no se pudo obtener de {address}; en su lugar se toma la variante CPU del índice de paquetes habitual.</translation>
    </message>
    <message>
        <source>The engine needs {needed} GB while it is installed, and the disk of “{folder}” has {free} GB free: free some space or choose another folder.</source>
        <translation>El motor necesita {needed} GB mientras se instala, y el disco de la carpeta «{folder}» tiene {free} GB libres: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The former engine in {folder} was removed.</source>
        <translation>Se eliminó el motor anterior de la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{package}: downloading</source>
        <translation>{package}: descargando</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <translation>Buscando {package}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>{what}: {done} MB</source>
        <translation>{what}: {done} MB</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {whole} MB</source>
        <translation>Descomprimiendo: {done} de {whole} MB</translation>
    </message>
    <message>
        <source>{package}: {done} of {whole} MB</source>
        <translation>{package}: {done} de {whole} MB</translation>
    </message>
    <message>
        <source>the QGIS setting {setting}</source>
        <translation>la opción de QGIS {setting}</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>el Python del propio QGIS</translation>
    </message>
    <message>
        <source>open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine” from the Processing Toolbox</source>
        <translation>abra SpectraMorph ▸ Motor… en el menú Ráster o ejecute «Instalar motor» desde la Caja de herramientas de Procesos</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}; this system's own packages will do as well: {line}</source>
        <translation>El motor de SpectraMorph aún no está instalado: {install}; también sirven los paquetes de este sistema: {line}</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}, or name a Python that has its libraries in the environment variable {variable}.</source>
        <translation>El motor de SpectraMorph aún no está instalado: {install}, o indique un Python que tenga sus bibliotecas en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.</source>
        <translation>El Python del motor «{python}», indicado en {origin}, no existe: corrija o borre {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear {origin}.</source>
        <translation>El Python del motor «{python}», indicado en {origin}, no se ejecuta como un Python: corrija o borre {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, or clear {origin}.</source>
        <translation>El Python del motor «{python}», indicado en {origin}, no tiene {modules}: instale allí lo que falta o borre {origin}.</translation>
    </message>
    <message>
        <source>The engine environment “{environment}” is incomplete: {repair}.</source>
        <translation>El entorno del motor «{environment}» está incompleto: {repair}.</translation>
    </message>
    <message>
        <source>Making the environment {folder}</source>
        <translation>Creando el entorno en la carpeta {folder}</translation>
    </message>
    <message>
        <source>Getting pip</source>
        <translation>Obteniendo pip</translation>
    </message>
    <message>
        <source>Neither this Python nor the folder of wheels has pip: put the wheel of pip into that folder.</source>
        <translation>Ni este Python ni la carpeta de wheels tienen pip: ponga el wheel de pip en esa carpeta.</translation>
    </message>
    <message>
        <source>Getting uv, which fetches a Python that can make environments</source>
        <translation>Obteniendo uv, que descarga un Python capaz de crear entornos</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Obteniendo Python {version}</translation>
    </message>
    <message>
        <source>all the sensor's multispectral ones</source>
        <translation>todas las multiespectrales del sensor</translation>
    </message>
    <message>
        <source>all the sensor's that see the ground, as in surface reflectance products</source>
        <translation>todas las del sensor que ven el suelo, como en los productos de reflectancia en superficie</translation>
    </message>
    <message>
        <source>all the sensor's</source>
        <translation>todas las del sensor</translation>
    </message>
    <message>
        <source>the sensor bands (option sensor_bands)</source>
        <translation>las bandas del sensor (opción sensor_bands)</translation>
    </message>
    <message>
        <source>There is no response of a sensor called {sensor}: choose among {listed}.</source>
        <translation>No hay respuesta de ningún sensor llamado {sensor}: elija entre {listed}.</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, {option} name {count}: name one for each band, in the image's order.</source>
        <translation>La imagen multiespectral tiene {counted}; {option} nombran {count}: nombre una por banda, en el orden de la imagen.</translation>
    </message>
    <message>
        <source>named by the user</source>
        <translation>nombradas por el usuario</translation>
    </message>
    <message>
        <source>told by the image's band names</source>
        <translation>según los nombres de las bandas de la imagen</translation>
    </message>
    <message>
        <source>told by the image's wavelengths</source>
        <translation>según las longitudes de onda de la imagen</translation>
    </message>
    <message>
        <source>told by the number of the image's bands: {what}</source>
        <translation>según el número de bandas de la imagen: {what}</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, which could be any of those of {sensor} ({listed}): name them in {option}, in the image's order.</source>
        <translation>La imagen multiespectral tiene {counted}, que podrían ser cualesquiera de las de {sensor} ({listed}): nómbrelas en {option}, en el orden de la imagen.</translation>
    </message>
    <message>
        <source>{sensor} has no band that {text} could only be: {option} must be among {listed}.</source>
        <translation>{sensor} no tiene ninguna banda que {text} designe de forma inequívoca: {option} deben estar entre {listed}.</translation>
    </message>
    <message>
        <source>The band {name} is twice in {option}: name each of the image's bands once.</source>
        <translation>La banda {name} aparece dos veces en {option}: nombre cada una de las bandas de la imagen una sola vez.</translation>
    </message>
    <message>
        <source>{sensor} ({why}), measured curves; bands {listed} ({how})</source>
        <translation>{sensor} ({why}), curvas medidas; bandas {listed} ({how})</translation>
    </message>
    <message>
        <source>response curves ({sensor})</source>
        <translation>curvas de respuesta ({sensor})</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad, or hold no data or one value alone: correct its bad-band list (bbl), or give another image.</source>
        <translation>Todas las bandas de la imagen hiperespectral están marcadas como malas, o no contienen datos o solo un valor: corrija su lista de bandas malas (bbl), o indique otra imagen.</translation>
    </message>
    <message>
        <source>The hyperspectral image has bands from {lowest:.0f} to {highest:.0f} nm, which tell none of the bands wanted ({listed}): choose another sensor or response.</source>
        <translation>La imagen hiperespectral tiene bandas de {lowest:.0f} a {highest:.0f} nm, que no permiten obtener ninguna de las bandas deseadas ({listed}): elija otro sensor u otra respuesta.</translation>
    </message>
    <message>
        <source>For scripts and models it is {name}.</source>
        <translation>En scripts y modelos se llama {name}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Parámetros avanzados</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Archivos que se escriben</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Otros resultados</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas están en inglés.</translation>
    </message>
    <message>
        <source>raster layer or file</source>
        <translation>capa o archivo ráster</translation>
    </message>
    <message>
        <source>one or more raster layers or files</source>
        <translation>una o varias capas o archivos ráster</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>una de estas opciones</translation>
    </message>
    <message>
        <source>raster to write</source>
        <translation>ráster que se escribe</translation>
    </message>
    <message>
        <source>table to write</source>
        <translation>tabla que se escribe</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>archivo que se escribe</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>carpeta en la que se escribe</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>page (HTML)</source>
        <translation>página (HTML)</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ráster</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>{kind}, optional</source>
        <translation>{kind}, opcional</translation>
    </message>
    <message>
        <source>{kind}: {choices}.</source>
        <translation>{kind}: {choices}.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Valor predeterminado: {value}.</translation>
    </message>
    <message>
        <source>Written by default.</source>
        <translation>Se escribe de forma predeterminada.</translation>
    </message>
    <message>
        <source>Written where it is asked for.</source>
        <translation>Se escribe solo si se pide.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>{kind}, {low} to {high}</source>
        <translation>{kind}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{kind}, {low} or more</source>
        <translation>{kind}, {low} o más</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>In the Python console:</source>
        <translation>En la consola de Python:</translation>
    </message>
    <message>
        <source>In a shell, with QGIS:</source>
        <translation>En un intérprete de comandos, con QGIS:</translation>
    </message>
    <message>
        <source>In a shell, with the engine alone:</source>
        <translation>En un intérprete de comandos, solo con el motor:</translation>
    </message>
    <message>
        <source>Other algorithms of SpectraMorph:</source>
        <translation>Otros algoritmos de SpectraMorph:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptimo</translation>
    </message>
    <message>
        <source>as large as can be</source>
        <translation>lo mayor posible</translation>
    </message>
    <message>
        <source>error over all bands and pixels against a peak of %(peak)s (%(reason)s)</source>
        <translation>error en todas las bandas y píxeles respecto a un pico de %(peak)s (%(reason)s)</translation>
    </message>
    <message>
        <source>mean angle between the spectra of a pixel (Kruse et al. 1993)</source>
        <translation>ángulo medio entre los espectros de un píxel (Kruse et al. 1993)</translation>
    </message>
    <message>
        <source>errors of the bands over their means, for a ratio of %(ratio)s (Wald 2000)</source>
        <translation>errores de las bandas respecto a sus medias, para una razón de %(ratio)s (Wald 2000)</translation>
    </message>
    <message>
        <source>likeness of structure, mean over the bands (Wang et al. 2004)</source>
        <translation>semejanza de estructura, media de las bandas (Wang et al. 2004)</translation>
    </message>
    <message>
        <source>likeness of means, contrast and structure, mean over the bands (Wang and Bovik 2002)</source>
        <translation>semejanza de medias, contraste y estructura, media de las bandas (Wang y Bovik 2002)</translation>
    </message>
    <message>
        <source>the same of whole spectra, in blocks of 32 × 32 pixels (Garzelli and Nencini 2009)</source>
        <translation>lo mismo para espectros completos, en bloques de 32 × 32 píxeles (Garzelli y Nencini 2009)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>what the image would have to be multiplied by to come nearest</source>
        <translation>por cuánto habría que multiplicar la imagen para acercarla lo más posible</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in the one band.</source>
        <translation>En %(pixels)s píxeles en los que ambas tienen datos en la única banda.</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in all %(count)s bands.</source>
        <translation>En %(pixels)s píxeles en los que ambas tienen datos en las %(count)s bandas.</translation>
    </message>
    <message>
        <source>SSIM and UIQI in Gaussian windows of 11 × 11 pixels.</source>
        <translation>SSIM y UIQI en ventanas gaussianas de 11 × 11 píxeles.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>How good %(image)s is</source>
        <translation>Calidad de %(image)s</translation>
    </message>
    <message>
        <source>%(pixels)s pixels, %(bands)s bands</source>
        <translation>%(pixels)s píxeles, %(bands)s bandas</translation>
    </message>
    <message>
        <source>Held against %(truth)s, and against the two images that it was made of: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparación con %(truth)s y con las dos imágenes de las que se obtuvo la imagen: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparación con %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against the two images that it was made of: &lt;strong&gt;no truth is known&lt;/strong&gt;, and what follows tells how well it agrees with them.</source>
        <translation>Comparación con las dos imágenes de las que se obtuvo la imagen: &lt;strong&gt;no se conoce la verdad de referencia&lt;/strong&gt;, y lo que sigue indica hasta qué punto concuerda con ellas.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Where it errs</source>
        <translation>Dónde está el error</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>¿Qué calidad tiene?</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>PSNR over all bands, its peak %(peak)s: %(reason)s</source>
        <translation>PSNR de todas las bandas; su pico es %(peak)s: %(reason)s</translation>
    </message>
    <message>
        <source>Without a reference</source>
        <translation>Sin referencia</translation>
    </message>
    <message>
        <source>QNR; 1 is best, and no proof of a right image</source>
        <translation>QNR; 1 es lo mejor, y no demuestra que la imagen sea correcta</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square), its spectra by %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Los valores de la imagen fusionada se desvían &lt;b&gt;%(rmse)s&lt;/b&gt; en las unidades de la referencia (raíz cuadrática media), y sus espectros, %(sam)s° (ángulo espectral).</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square).</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Los valores de la imagen fusionada se desvían &lt;b&gt;%(rmse)s&lt;/b&gt; en las unidades de la referencia (raíz cuadrática media).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look at the units.&lt;/b&gt; Multiplied by %(gain)s the image would come nearest to the reference: a part of the error is one of brightness.</source>
        <translation>&lt;b&gt;Revise las unidades.&lt;/b&gt; Multiplicada por %(gain)s, la imagen se acercaría lo más posible a la referencia: una parte del error es de brillo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Blurred as the hyperspectral sensor does it, the result differs from that image by %(hsi)s of its range; seen through the response, from the multispectral one by %(msi)s.</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Con el desenfoque propio del sensor hiperespectral, el resultado difiere de la imagen hiperespectral en un %(hsi)s del rango de esta; visto a través de la respuesta, difiere de la multiespectral en un %(msi)s.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; An image that agrees with both can be wrong in what neither of them sees. Indices without a reference order methods on one scene at best; a reference, or the error that the fusion itself tells, says more.</source>
        <translation>&lt;b&gt;Qué no significa.&lt;/b&gt; Una imagen que concuerda con ambas puede estar equivocada en lo que ninguna de ellas ve. Los índices sin referencia sirven, como mucho, para ordenar métodos en una misma escena; una referencia, o el error que estima la propia fusión, dice más.</translation>
    </message>
    <message>
        <source>That is a figure of the pair, not of a raster that another program made.</source>
        <translation>Es una cifra del par, no de un ráster hecho por otro programa.</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the reference</source>
        <translation>raíz del error cuadrático medio, en las unidades de la referencia</translation>
    </message>
    <message>
        <source>The whole place in the reference</source>
        <translation>El lugar completo en la referencia</translation>
    </message>
    <message>
        <source>The whole place in the fused image</source>
        <translation>El lugar completo en la imagen fusionada</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch.</source>
        <translation>Ambas con los mismos colores y el mismo estiramiento.</translation>
    </message>
    <message>
        <source>One pixel here is the mean of %(step)s × %(step)s.</source>
        <translation>Aquí, un píxel es la media de %(step)s × %(step)s.</translation>
    </message>
    <message>
        <source>Root mean square error over the bands</source>
        <translation>Raíz del error cuadrático medio de las bandas</translation>
    </message>
    <message>
        <source>Map of the root mean square error over the bands</source>
        <translation>Mapa de la raíz del error cuadrático medio de las bandas</translation>
    </message>
    <message>
        <source>%(value)s or more</source>
        <translation>%(value)s o más</translation>
    </message>
    <message>
        <source>Typically %(typical)s, in the units of the reference.</source>
        <translation>Por lo común %(typical)s, en las unidades de la referencia.</translation>
    </message>
    <message>
        <source>Spectral angle</source>
        <translation>Ángulo espectral</translation>
    </message>
    <message>
        <source>Map of the spectral angle</source>
        <translation>Mapa del ángulo espectral</translation>
    </message>
    <message>
        <source>Typically %(typical)s°.</source>
        <translation>Por lo común %(typical)s°.</translation>
    </message>
    <message>
        <source>Does it agree with the two images?</source>
        <translation>¿Concuerda con las dos imágenes?</translation>
    </message>
    <message>
        <source>Indices without a reference</source>
        <translation>Índices sin referencia</translation>
    </message>
    <message>
        <source>how much the bands’ likeness to one another changed, over %(count)s bands spread over the spectrum</source>
        <translation>cuánto cambió la semejanza de las bandas entre sí, en %(count)s bandas repartidas por el espectro</translation>
    </message>
    <message>
        <source>how much each band’s likeness to the multispectral band nearest to it changed</source>
        <translation>cuánto cambió la semejanza de cada banda con la banda multiespectral más próxima</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the hyperspectral image</source>
        <translation>raíz del error cuadrático medio, en las unidades de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Band by band</source>
        <translation>Banda por banda</translation>
    </message>
    <message>
        <source>The root mean square error of each band; the table has its values</source>
        <translation>La raíz del error cuadrático medio de cada banda; la tabla contiene sus valores</translation>
    </message>
    <message>
        <source>Root mean square error of each band.</source>
        <translation>Raíz del error cuadrático medio de cada banda.</translation>
    </message>
    <message>
        <source>Table of one band</source>
        <translation>Tabla de una banda</translation>
    </message>
    <message>
        <source>Table of %(count)s bands</source>
        <translation>Tabla de %(count)s bandas</translation>
    </message>
    <message>
        <source>What was taken for the two sensors</source>
        <translation>Qué se supuso de los dos sensores</translation>
    </message>
    <message>
        <source>Response, blur and shift, as the images or you told them: the agreement above is told through these.</source>
        <translation>Respuesta, desenfoque y desplazamiento, según las imágenes o según lo que usted indicó: la concordancia anterior se determinó con ellos.</translation>
    </message>
    <message>
        <source>SpectraMorph report</source>
        <translation>Informe de SpectraMorph</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Parts of this report</source>
        <translation>Partes de este informe</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Written by SpectraMorph for QGIS on %(finished)s. Everything is inside this file: it needs no network and may be passed on.</source>
        <translation>Escrito por SpectraMorph para QGIS el %(finished)s. Todo está dentro de este archivo: no necesita red y se puede compartir.</translation>
    </message>
    <message>
        <source>Endmembers of %(image)s</source>
        <translation>Endmembers de %(image)s</translation>
    </message>
    <message>
        <source>&lt;strong&gt;%(count)s pure spectra&lt;/strong&gt; (%(reason)s) whose mixtures make up %(pixels)s pixels of the image.</source>
        <translation>&lt;strong&gt;%(count)s espectros puros&lt;/strong&gt; (%(reason)s) cuyas mezclas componen %(pixels)s píxeles de la imagen.</translation>
    </message>
    <message>
        <source>How well they fit</source>
        <translation>Grado de ajuste</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>How well do they describe the image?</source>
        <translation>¿Hasta qué punto describen la imagen?</translation>
    </message>
    <message>
        <source>Nearly all of it</source>
        <translation>Casi toda</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>La mayor parte</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>of the pixels’ spectra, by size, is a mixture of these</source>
        <translation>de los espectros de los píxeles, en magnitud, es una mezcla de estos</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; The spectra of the pixels were held against the nearest mixtures of these %(count)s endmembers, with fractions that are not negative and sum to 1; typically %(rest)s of their size was left over, noise included. A large rest says that materials are missing: ask for more endmembers.</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Los espectros de los píxeles se compararon con las mezclas más cercanas de estos %(count)s endmembers, con fracciones no negativas que suman 1; de su magnitud quedó por lo general un resto de %(rest)s, ruido incluido. Un resto grande indica que faltan materiales: pida más endmembers.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A good fit does not prove that each endmember is a material. They are pixels of the image, cleared of noise, and a pixel may be a mixture itself; compare the curves with spectra that you know.</source>
        <translation>&lt;b&gt;Qué no significa.&lt;/b&gt; Un buen ajuste no demuestra que cada endmember sea un material. Son píxeles de la imagen, sin su ruido, y un píxel puede ser ya una mezcla; compare las curvas con espectros que conozca.</translation>
    </message>
    <message>
        <source>The spectra</source>
        <translation>Los espectros</translation>
    </message>
    <message>
        <source>In the units of the image, for the %(used)s of its %(bands)s bands that were used.</source>
        <translation>En las unidades de la imagen, para las %(used)s bandas que se usaron de las %(bands)s que tiene.</translation>
    </message>
    <message>
        <source>%(least)s to %(most)s</source>
        <translation>de %(least)s a %(most)s</translation>
    </message>
    <message>
        <source>Each small curve is stretched to its own range, which stands below it.</source>
        <translation>Cada curva pequeña se estira a su propio rango, que se indica debajo de ella.</translation>
    </message>
    <message>
        <source>%(hsi)s fused with %(msi)s</source>
        <translation>Fusión de %(hsi)s con %(msi)s</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y una más</translation>
    </message>
    <message>
        <source>and %(count)s more</source>
        <translation>y %(count)s más</translation>
    </message>
    <message>
        <source>The hyperspectral image, with pixels of %(coarse)s %(coarse_unit)s, now has those of the multispectral one: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s times finer, %(bands)s bands&lt;/strong&gt;.</source>
        <translation>La imagen hiperespectral, con píxeles de %(coarse)s %(coarse_unit)s, tiene ahora los de la multiespectral: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s veces más finos, %(bands)s bandas&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>PSNR over all bands, told from the fit; its peak is the range of most values, %(peak)s</source>
        <translation>PSNR de todas las bandas, estimada a partir del ajuste; su pico es el rango de la mayoría de los valores, %(peak)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by at least &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by at least %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Los valores de la imagen fusionada se desvían al menos &lt;b&gt;%(rmse)s&lt;/b&gt; en las unidades de la imagen hiperespectral (raíz cuadrática media), y sus espectros, al menos %(sam)s° (ángulo espectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image is likely to be farther off; by how much is not known.</source>
        <translation>Es probable que la interpolación suave de la imagen hiperespectral se desvíe más; no se sabe cuánto.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image may be nearer to the truth.</source>
        <translation>La interpolación suave de la imagen hiperespectral puede estar más cerca de la verdad.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by about &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by about %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Los valores de la imagen fusionada se desvían aproximadamente &lt;b&gt;%(rmse)s&lt;/b&gt; en las unidades de la imagen hiperespectral (raíz cuadrática media), y sus espectros, aproximadamente %(sam)s° (ángulo espectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be off by about %(times)s times as much.</source>
        <translation>El error de la interpolación suave de la imagen hiperespectral sería de unas %(times)s veces ese valor.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be about as near.</source>
        <translation>La interpolación suave de la imagen hiperespectral se acercaría más o menos lo mismo.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be nearer: off by about %(times)s times as much.</source>
        <translation>La interpolación suave de la imagen hiperespectral se acercaría más: su error sería de unas %(times)s veces ese valor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error that is told is a lower bound,&lt;/b&gt; for %(reason)s. The true error may be several times as large; nothing in the images tells by how much.</source>
        <translation>&lt;b&gt;El error indicado es una cota inferior,&lt;/b&gt; porque %(reason)s. El error verdadero puede ser varias veces mayor; nada en las imágenes indica cuánto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; There is no truth to hold the image against: the figure is told from errors on pixels that the method did not learn from, and from how much finer the detail of the multispectral image is. On test scenes that it was not tuned on it lay within ± %(spread)s dB in two cases of three. It knows nothing of what both images show wrongly alike.</source>
        <translation>&lt;b&gt;Qué no significa.&lt;/b&gt; No hay ninguna verdad de referencia con la que comparar la imagen: la cifra se estima a partir de los errores en píxeles de los que el método no aprendió y de cuánto más fino es el detalle de la imagen multiespectral. En escenas de prueba con las que no se había calibrado, la cifra se mantuvo dentro de ± %(spread)s dB en dos de cada tres casos. No sabe nada de lo que ambas imágenes muestran igual de mal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not told of the whole image:&lt;/b&gt; it counts the %(counted)s %% of the pixels on which the two images show the same. With the others, which lie under clouds, changes or gaps, the PSNR may be as low as %(psnr)s dB.</source>
        <translation>&lt;b&gt;No se estima para toda la imagen:&lt;/b&gt; solo cuenta el %(counted)s %% de los píxeles, aquellos en los que las dos imágenes muestran lo mismo. Con los demás, situados bajo nubes, cambios o huecos, la PSNR puede bajar hasta %(psnr)s dB.</translation>
    </message>
    <message>
        <source>At the images’ own scale the gain is often smaller.</source>
        <translation>A la escala propia de las imágenes, la ganancia suele ser menor.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin estimación</translation>
    </message>
    <message>
        <source>no figure for the error</source>
        <translation>ninguna cifra del error</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not tell how near its result is to the truth. What follows tells how well the two images agree, not how good the result is.</source>
        <translation>El preajuste &lt;i&gt;%(preset)s&lt;/i&gt; no indica cuánto se acerca su resultado a la verdad. Lo que sigue indica hasta qué punto concuerdan las dos imágenes, no lo bueno que es el resultado.</translation>
    </message>
    <message>
        <source>Do the bands agree?</source>
        <translation>¿Concuerdan las bandas?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>medianamente</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The band correlates by %(correlation)s with what it should see.</source>
        <translation>La banda tiene una correlación de %(correlation)s con lo que debería ver.</translation>
    </message>
    <message>
        <source>The least, %(band)s, correlates by %(correlation)s with what it should see.</source>
        <translation>La que menos, %(band)s, tiene una correlación de %(correlation)s con lo que debería ver.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no se comprobó</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off.</source>
        <translation>El ajuste de la radiometría estaba desactivado.</translation>
    </message>
    <message>
        <source>Do the images lie right?</source>
        <translation>¿Están bien alineadas las imágenes?</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off.</source>
        <translation>La búsqueda de un desplazamiento estaba desactivada.</translation>
    </message>
    <message>
        <source>No shift between them (%(reason)s).</source>
        <translation>Ningún desplazamiento entre ellas (%(reason)s).</translation>
    </message>
    <message>
        <source>A shift of %(pixels)s hyperspectral pixels was removed.</source>
        <translation>Se eliminó un desplazamiento de %(pixels)s píxeles hiperespectrales.</translation>
    </message>
    <message>
        <source>A shift was found and not removed (%(reason)s).</source>
        <translation>Se encontró un desplazamiento y no se eliminó (%(reason)s).</translation>
    </message>
    <message>
        <source>Does the HSI see what the MSI sees?</source>
        <translation>¿Ve la HSI lo que ve la MSI?</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>Of each band, %(share)s at least lies where the hyperspectral image has bands.</source>
        <translation>De cada banda, al menos el %(share)s se encuentra donde la imagen hiperespectral tiene bandas.</translation>
    </message>
    <message>
        <source>Does it agree with the MSI?</source>
        <translation>¿Concuerda con la MSI?</translation>
    </message>
    <message>
        <source>Seen by the multispectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Visto por el sensor multiespectral, el resultado difiere de esa imagen, por lo común, en un %(share)s.</translation>
    </message>
    <message>
        <source>Does it agree with the HSI?</source>
        <translation>¿Concuerda con la HSI?</translation>
    </message>
    <message>
        <source>Seen by the hyperspectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Visto por el sensor hiperespectral, el resultado difiere de esa imagen, por lo común, en un %(share)s.</translation>
    </message>
    <message>
        <source>How much has a result?</source>
        <translation>¿Qué parte tiene resultado?</translation>
    </message>
    <message>
        <source>Of the pixels of the multispectral image. Elsewhere one of the images has no data.</source>
        <translation>De los píxeles de la imagen multiespectral. En los demás, una de las imágenes no tiene datos.</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch (%(bands)s as red, green, blue). Before: the hyperspectral image, each pixel as it is.</source>
        <translation>Ambas con los mismos colores y el mismo estiramiento (%(bands)s como rojo, verde y azul). Antes: la imagen hiperespectral, cada píxel tal como es.</translation>
    </message>
    <message>
        <source>Drag across the picture, or use the arrow keys.</source>
        <translation>Arrastre sobre la imagen o use las teclas de flecha.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>A detail of the place in the hyperspectral image before fusion</source>
        <translation>Un detalle del lugar en la imagen hiperespectral antes de la fusión</translation>
    </message>
    <message>
        <source>A detail of the place in the fused image</source>
        <translation>Un detalle del lugar en la imagen fusionada</translation>
    </message>
    <message>
        <source>A detail at full resolution, where the two differ most.</source>
        <translation>Un detalle a resolución completa, donde más difieren las dos.</translation>
    </message>
    <message>
        <source>The whole place in the hyperspectral image before fusion</source>
        <translation>El lugar completo en la imagen hiperespectral antes de la fusión</translation>
    </message>
    <message>
        <source>The whole place, %(width)s × %(height)s pixels.</source>
        <translation>El lugar completo, %(width)s × %(height)s píxeles.</translation>
    </message>
    <message>
        <source>The whole place in the fused image, with the detail framed</source>
        <translation>El lugar completo en la imagen fusionada, con el detalle enmarcado</translation>
    </message>
    <message>
        <source>The whole place, fused; one pixel here is the mean of %(step)s × %(step)s. The detail above is framed.</source>
        <translation>El lugar completo, fusionado; aquí, un píxel es la media de %(step)s × %(step)s. El detalle de arriba está enmarcado.</translation>
    </message>
    <message>
        <source>What the image is mixed from</source>
        <translation>De qué se compone la imagen</translation>
    </message>
    <message>
        <source>Each pixel is shown as a mixture of %(materials)s materials (%(why_materials)s). Unless they come from a library of yours they are spectra of pixels of your own image. A name such as “vegetation-like” says what the curve looks like, not what is there. The fused image itself is made of %(endmembers)s spectra (%(why_endmembers)s), because a material is not the same everywhere.</source>
        <translation>Cada píxel se muestra como una mezcla de %(materials)s materiales (%(why_materials)s). Salvo que procedan de una biblioteca suya, son espectros de píxeles de su propia imagen. Un nombre como «tipo vegetación» dice a qué se parece la curva, no qué hay allí. La propia imagen fusionada se compone de %(endmembers)s espectros (%(why_endmembers)s), porque un material no es igual en todas partes.</translation>
    </message>
    <message>
        <source>Map of the fraction of %(name)s: %(share)s of the place</source>
        <translation>Mapa de la fracción de «%(name)s»: %(share)s del lugar</translation>
    </message>
    <message>
        <source>%(share)s of the place</source>
        <translation>%(share)s del lugar</translation>
    </message>
    <message>
        <source>1: all of the pixel</source>
        <translation>1: todo el píxel</translation>
    </message>
    <message>
        <source>Maps: the fraction of each material in a pixel, from 0 to 1; in every pixel they sum to 1. Curves below a map are each stretched to their own range.</source>
        <translation>Mapas: la fracción de cada material en un píxel, de 0 a 1; en cada píxel suman 1. Las curvas debajo de los mapas se estiran cada una a su propio rango.</translation>
    </message>
    <message>
        <source>Where it is likely to be wrong</source>
        <translation>Dónde es probable que haya errores</translation>
    </message>
    <message>
        <source>In which bands</source>
        <translation>En qué bandas</translation>
    </message>
    <message>
        <source>The root mean square error of each band, from %(least)s to %(most)s</source>
        <translation>La raíz del error cuadrático medio de cada banda, de %(least)s a %(most)s</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image: a lower bound.</source>
        <translation>Raíz del error cuadrático medio de cada banda, en las unidades de la imagen hiperespectral: una cota inferior.</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image.</source>
        <translation>Raíz del error cuadrático medio de cada banda, en las unidades de la imagen hiperespectral.</translation>
    </message>
    <message>
        <source>In a pixel where the map holds 1, a band is off by less than %(to_68)s times this in 68 of 100 cases, by less than %(to_90)s times in 90.</source>
        <translation>En un píxel en el que el mapa vale 1, una banda se desvía menos de %(to_68)s veces este valor en 68 de cada 100 casos, y menos de %(to_90)s veces en 90.</translation>
    </message>
    <message>
        <source>In which places</source>
        <translation>En qué lugares</translation>
    </message>
    <message>
        <source>Map of how large the error is likely to be, 1 being its mean</source>
        <translation>Mapa de la magnitud probable del error; 1 es su media</translation>
    </message>
    <message>
        <source>%(value)s × the mean error, or more</source>
        <translation>%(value)s × el error medio, o más</translation>
    </message>
    <message>
        <source>How large the error of a pixel is likely to be; 1 is the mean. It orders places better than chance (its rank correlation with errors on pixels that were held out is %(correlation)s) and tells of no single pixel.</source>
        <translation>Magnitud probable del error de un píxel; 1 es la media. Ordena los lugares mejor que el azar (su correlación de rangos con los errores en píxeles reservados es de %(correlation)s) y no dice nada de ningún píxel concreto.</translation>
    </message>
    <message>
        <source>Where in the image it errs cannot be told from these images: only places where an image is missing, or the two show different things, stand out.</source>
        <translation>A partir de estas imágenes no se puede determinar dónde yerra la imagen fusionada: solo destacan los lugares en los que falta una imagen o las dos muestran cosas distintas.</translation>
    </message>
    <message>
        <source>Where the result and the images disagree</source>
        <translation>Dónde discrepan el resultado y las imágenes</translation>
    </message>
    <message>
        <source>With the multispectral image</source>
        <translation>Respecto a la imagen multiespectral</translation>
    </message>
    <message>
        <source>Map of the misfit with the multispectral image, typically %(share)s of the signal</source>
        <translation>Mapa de la discrepancia respecto a la imagen multiespectral, por lo común %(share)s de la señal</translation>
    </message>
    <message>
        <source>With the hyperspectral image</source>
        <translation>Respecto a la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Map of the misfit with the hyperspectral image, typically %(share)s of the signal</source>
        <translation>Mapa de la discrepancia respecto a la imagen hiperespectral, por lo común %(share)s de la señal</translation>
    </message>
    <message>
        <source>The fused image is seen through each sensor again and held against what that sensor really saw; the maps show the root mean square difference over the bands. Bright places, as clouds, shadows and what changed between the dates, are to be distrusted. Small values everywhere mean agreement with both images, not truth.</source>
        <translation>La imagen fusionada se ve de nuevo a través de cada sensor y se compara con lo que ese sensor vio realmente; los mapas muestran la diferencia (raíz cuadrática media) en las bandas. Hay que desconfiar de los lugares claros, como nubes, sombras y lo que cambió entre las fechas. Valores pequeños en todas partes significan que concuerda con ambas imágenes, no que sea la verdad.</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not hold its result against the images again.</source>
        <translation>El preajuste &lt;i&gt;%(preset)s&lt;/i&gt; no vuelve a comparar su resultado con las imágenes.</translation>
    </message>
    <message>
        <source>How the two sensors see</source>
        <translation>Cómo ven los dos sensores</translation>
    </message>
    <message>
        <source>What the network learned from: %(training)s.</source>
        <translation>De qué aprendió la red: %(training)s.</translation>
    </message>
    <message>
        <source>It also sees the hyperspectral image’s own spectrum at each pixel.</source>
        <translation>Además, ve el propio espectro de la imagen hiperespectral en cada píxel.</translation>
    </message>
    <message>
        <source>One thing to look at first</source>
        <translation>Una cosa que conviene mirar primero</translation>
    </message>
    <message>
        <source>%(count)s things to look at first</source>
        <translation>%(count)s cosas que conviene mirar primero</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>How much of the picture shows “%(name)s”</source>
        <translation>Qué parte de la imagen muestra «%(name)s»</translation>
    </message>
    <message>
        <source>Typically %(typical)s in the units of the hyperspectral image, %(share)s of its signal.</source>
        <translation>Por lo común %(typical)s en las unidades de la imagen hiperespectral, %(share)s de su señal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° nearer to the true ones.</source>
        <translation>&lt;b&gt;Una prueba una escala por debajo.&lt;/b&gt; Se redujo %(ratio)s veces la resolución de ambas imágenes y este programa las fusionó; ahí se conoce la respuesta correcta. En esa prueba, la ganancia de la fusión frente a la interpolación suave fue de &lt;b&gt;%(gain)s dB&lt;/b&gt;, y sus espectros quedaron %(angle)s° más cerca de los verdaderos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° farther from the true ones.</source>
        <translation>&lt;b&gt;Una prueba una escala por debajo.&lt;/b&gt; Se redujo %(ratio)s veces la resolución de ambas imágenes y este programa las fusionó; ahí se conoce la respuesta correcta. En esa prueba, la ganancia de la fusión frente a la interpolación suave fue de &lt;b&gt;%(gain)s dB&lt;/b&gt;, y sus espectros quedaron %(angle)s° más lejos de los verdaderos.</translation>
    </message>
    <message>
        <source>Colours from %(low)s to %(high)s</source>
        <translation>Colores de %(low)s a %(high)s</translation>
    </message>
    <message>
        <source>Endmember %(number)s</source>
        <translation>Endmember %(number)s</translation>
    </message>
    <message>
        <source>The spectra of %(count)s endmembers; the endmember table holds their values</source>
        <translation>Los espectros de %(count)s endmembers; la tabla de endmembers contiene sus valores</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where one band of the hyperspectral image was left out or the sensor sees nothing.</source>
        <translation>Las líneas se interrumpen, sobre fondo sombreado, donde se omitió una banda de la imagen hiperespectral o el sensor no ve nada.</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where %(count)s bands of the hyperspectral image were left out or the sensor sees nothing.</source>
        <translation>Las líneas se interrumpen, sobre fondo sombreado, donde se omitieron %(count)s bandas de la imagen hiperespectral o el sensor no ve nada.</translation>
    </message>
    <message>
        <source>Left out: %(listed)s.</source>
        <translation>Bandas omitidas: %(listed)s.</translation>
    </message>
    <message>
        <source>The file tells no wavelengths: bands are counted.</source>
        <translation>El archivo no indica longitudes de onda: las bandas se numeran.</translation>
    </message>
    <message>
        <source>Point at a name to see its curve alone.</source>
        <translation>Sitúe el puntero sobre un nombre para ver solo su curva.</translation>
    </message>
    <message>
        <source>Table of bands</source>
        <translation>Tabla de bandas</translation>
    </message>
    <message>
        <source>Centre, nm</source>
        <translation>Centro, nm</translation>
    </message>
    <message>
        <source>Width, nm</source>
        <translation>Anchura, nm</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Left out as changed</source>
        <translation>Omitidos por cambio</translation>
    </message>
    <message>
        <source>Seen by the HSI</source>
        <translation>Visto por la HSI</translation>
    </message>
    <message>
        <source>Overlap with the nominal band</source>
        <translation>Solapamiento con la banda nominal</translation>
    </message>
    <message>
        <source>&lt;b&gt;Correlation&lt;/b&gt;: how well the band agrees with what it should see of the hyperspectral image; 1 is perfect, below %(least)s is warned of. &lt;b&gt;Gain and offset&lt;/b&gt; put its values into the units of the hyperspectral image. &lt;b&gt;Left out as changed&lt;/b&gt;: pixels with clouds or change, which nothing was learned from.</source>
        <translation>&lt;b&gt;Correlación&lt;/b&gt;: hasta qué punto concuerda la banda con lo que debería ver de la imagen hiperespectral; 1 es lo perfecto, y por debajo de %(least)s se avisa. &lt;b&gt;Ganancia y desplazamiento&lt;/b&gt; llevan sus valores a las unidades de la imagen hiperespectral. &lt;b&gt;Omitidos por cambio&lt;/b&gt;: píxeles con nubes o cambios, de los que no se aprendió nada.</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off: the values of both images were taken to be in the same units.</source>
        <translation>El ajuste de la radiometría estaba desactivado: se supuso que los valores de ambas imágenes están en las mismas unidades.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Seen by the HSI&lt;/b&gt;: the share of what the band sees where the hyperspectral image has bands.</source>
        <translation>&lt;b&gt;Visto por la HSI&lt;/b&gt;: la proporción de lo que ve la banda que se encuentra donde la imagen hiperespectral tiene bandas.</translation>
    </message>
    <message>
        <source>What each band of the multispectral image sees of the spectrum</source>
        <translation>Qué ve del espectro cada banda de la imagen multiespectral</translation>
    </message>
    <message>
        <source>Relative response of the bands over wavelength; the table of bands has their centres and widths</source>
        <translation>Respuesta relativa de las bandas según la longitud de onda; la tabla de bandas contiene sus centros y anchuras</translation>
    </message>
    <message>
        <source>Solid: the response used, as the bands of the hyperspectral image sample it (%(reason)s).</source>
        <translation>Línea continua: la respuesta usada, tal como la muestrean las bandas de la imagen hiperespectral (%(reason)s).</translation>
    </message>
    <message>
        <source>Dashed: the nearest bands in the catalogue of sensors, %(origin)s; a likeness, and no proof of what the sensor is.</source>
        <translation>Línea discontinua: las bandas más próximas del catálogo de sensores, %(origin)s; un parecido, no una prueba de cuál es el sensor.</translation>
    </message>
    <message>
        <source>Dashed: the nominal one, %(origin)s.</source>
        <translation>Línea discontinua: la nominal, %(origin)s.</translation>
    </message>
    <message>
        <source>No nominal response is known to compare it with.</source>
        <translation>No se conoce ninguna respuesta nominal con la que compararla.</translation>
    </message>
    <message>
        <source>How blurred the hyperspectral image is</source>
        <translation>Cuánto desenfoque tiene la imagen hiperespectral</translation>
    </message>
    <message>
        <source>Profile of the blur across a pixel: its width at half maximum is %(used)s pixels of the hyperspectral image, that of the nominal one %(nominal)s</source>
        <translation>Perfil del desenfoque a través de un píxel: su anchura a media altura es de %(used)s píxeles de la imagen hiperespectral; la del nominal, de %(nominal)s</translation>
    </message>
    <message>
        <source>across</source>
        <translation>en horizontal</translation>
    </message>
    <message>
        <source>down, along columns</source>
        <translation>en vertical, por columnas</translation>
    </message>
    <message>
        <source>nominal: optics as wide as a pixel</source>
        <translation>nominal: óptica tan ancha como un píxel</translation>
    </message>
    <message>
        <source>The blur used, seen from above, over 5 by 5 pixels of the hyperspectral image</source>
        <translation>El desenfoque usado, visto desde arriba, en 5 por 5 píxeles de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>The nominal blur, seen from above, in the same colours</source>
        <translation>El desenfoque nominal, visto desde arriba, con los mismos colores</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>How much of one hyperspectral pixel’s value comes from how far away. The pixel itself is shaded; what lies outside it comes from its neighbours. From above: 5 × 5 pixels.</source>
        <translation>Cuánto del valor de un píxel hiperespectral procede de qué distancia. El propio píxel está sombreado; lo que queda fuera de él procede de sus vecinos. Desde arriba: 5 × 5 píxeles.</translation>
    </message>
    <message>
        <source>How the two images lie over one another</source>
        <translation>Cómo se superponen las dos imágenes</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off: the georeferencing of both images was believed.</source>
        <translation>La búsqueda de un desplazamiento estaba desactivada: se dio por buena la georreferenciación de ambas imágenes.</translation>
    </message>
    <message>
        <source>The shift as an arrow in a square of one pixel of the hyperspectral image</source>
        <translation>El desplazamiento como flecha en un cuadrado de un píxel de la imagen hiperespectral</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s up</source>
        <translation>%(across)s píxeles hacia la izquierda, %(down)s hacia arriba</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s down</source>
        <translation>%(across)s píxeles hacia la izquierda, %(down)s hacia abajo</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s up</source>
        <translation>%(across)s píxeles hacia la derecha, %(down)s hacia arriba</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s down</source>
        <translation>%(across)s píxeles hacia la derecha, %(down)s hacia abajo</translation>
    </message>
    <message>
        <source>%(across)s %(unit)s and %(down)s %(unit)s on the ground</source>
        <translation>%(across)s %(unit)s y %(down)s %(unit)s sobre el terreno</translation>
    </message>
    <message>
        <source>They lie right (%(reason)s).</source>
        <translation>Están bien alineadas (%(reason)s).</translation>
    </message>
    <message>
        <source>Removed (%(reason)s).</source>
        <translation>Eliminado (%(reason)s).</translation>
    </message>
    <message>
        <source>Not removed (%(reason)s).</source>
        <translation>No eliminado (%(reason)s).</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image lies off where the hyperspectral image has it, in pixels of the latter; the square is one such pixel.</source>
        <translation>Cuánto se aparta el contenido de la imagen multiespectral de donde lo tiene la imagen hiperespectral, en píxeles de esta; el cuadrado es uno de esos píxeles.</translation>
    </message>
    <message>
        <source>Fused raster</source>
        <translation>Ráster fusionado</translation>
    </message>
    <message>
        <source>The images that were read</source>
        <translation>Las imágenes que se leyeron</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Sistema de referencia</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>This run, and how to repeat it</source>
        <translation>Esta ejecución y cómo repetirla</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>%(finished)s, after %(seconds)s seconds</source>
        <translation>%(finished)s, tras %(seconds)s segundos</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Again, from a terminal</source>
        <translation>De nuevo, desde un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With the Python of the engine, which &lt;i&gt;Engine status&lt;/i&gt; in QGIS names. In QGIS itself: &lt;i&gt;Processing ▸ History&lt;/i&gt;, then double-click the run.</source>
        <translation>Con el Python del motor, que &lt;i&gt;Estado del motor&lt;/i&gt; indica en QGIS. En el propio QGIS: &lt;i&gt;Procesos ▸ Historial&lt;/i&gt; y, después, doble clic en la ejecución.</translation>
    </message>
    <message>
        <source>Log (one line)</source>
        <translation>Mensajes del registro (una línea)</translation>
    </message>
    <message>
        <source>Log (%(count)s lines)</source>
        <translation>Mensajes del registro (%(count)s líneas)</translation>
    </message>
    <message>
        <source>What %(image)s sees of the spectrum</source>
        <translation>Qué ve %(image)s del espectro</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;one band&lt;/strong&gt;, estimated by how it agrees with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Respuesta espectral de &lt;strong&gt;una banda&lt;/strong&gt;, estimada según su concordancia con %(image)s, junto con el desenfoque de esa imagen y el desplazamiento entre ambas.</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;%(count)s bands&lt;/strong&gt;, estimated by how they agree with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Respuesta espectral de &lt;strong&gt;%(count)s bandas&lt;/strong&gt;, estimada según su concordancia con %(image)s, junto con el desenfoque de esa imagen y el desplazamiento entre ambas.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>¿Qué grado de certeza tiene?</translation>
    </message>
    <message>
        <source>The bands agree well</source>
        <translation>Las bandas concuerdan bien</translation>
    </message>
    <message>
        <source>The bands agree fairly</source>
        <translation>Las bandas concuerdan medianamente</translation>
    </message>
    <message>
        <source>Not all bands agree</source>
        <translation>No todas las bandas concuerdan</translation>
    </message>
    <message>
        <source>correlation of the band that agrees least, %(band)s</source>
        <translation>correlación de la banda que menos concuerda, %(band)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Seen through the estimated response, the hyperspectral image correlates with each band of the multispectral one at least so well; 1 is perfect.</source>
        <translation>&lt;b&gt;Qué significa.&lt;/b&gt; Vista a través de la respuesta estimada, la imagen hiperespectral se correlaciona con cada banda de la multiespectral al menos así de bien; 1 es lo perfecto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A pair of images tells a response only as far as the materials in it differ: curves of another shape may explain it as well. Centres are told better than widths, and widths better than shapes. Where the maker publishes the response, use that.</source>
        <translation>&lt;b&gt;Qué no significa.&lt;/b&gt; Un par de imágenes solo permite determinar una respuesta en la medida en que difieren los materiales que contiene: curvas de otra forma pueden explicarlo igual de bien. Los centros se determinan mejor que las anchuras, y las anchuras, mejor que las formas. Si el fabricante publica la respuesta, use esa.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>Las bandas</translation>
    </message>
</context>
</TS>
