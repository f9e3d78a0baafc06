<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>SpectraMorph</name>
    <message>
        <source>Choose the image: what it is will be told here.</source>
        <translation>Escolha a imagem: aqui será informado o que ela é.</translation>
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
        <translation>Escolha as duas imagens: aqui será informado o que são e como combinam.</translation>
    </message>
    <message>
        <source>Apply a fitted model to other images</source>
        <translation>Aplicar um modelo ajustado a outras imagens</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,time series,date,tile,mosaic,transfer,spectral super-resolution,change</source>
        <translation>hyperspectral,multispectral,fusion,time series,hiperespectral,multiespectral,fusão,fusionar,série temporal,data,bloco,tile,mosaico,transferência,super-resolução espectral,mudança</translation>
    </message>
    <message>
        <source>Fuses images of another date or a neighbouring tile with a fitted model.</source>
        <translation>Fusiona imagens de outra data ou de um bloco vizinho com um modelo ajustado.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to other images of the same sensors: of another date, or of a neighbouring tile. Nothing is learned anew, which saves most of the time, and the results of all dates tell of the same materials.

Sensor, bands, order and units of the images are checked, and the bands of the MSI are brought to the order of the model by their wavelengths. With a hyperspectral image the shift between the images and the gains of the MSI are found anew, and the log tells how well the model still fits; it warns where it does not fit any more. The HSI may be of an earlier date than the MSI: where the two show different things, the MSI is followed.

Without a hyperspectral image the spectra are guessed from the bands of the MSI alone. Materials that look alike in these bands cannot be told apart, the light and the units must be those of the first date, and neither change nor the error can be told.</source>
        <translation>Aplica um modelo ajustado por “Fusionar imagens hiperespectral e multiespectral” a outras imagens dos mesmos sensores: de outra data ou de um bloco vizinho. Nada é aprendido de novo, o que poupa a maior parte do tempo, e os resultados de todas as datas tratam dos mesmos materiais.

Sensor, bandas, ordem e unidades das imagens são verificados, e as bandas da MSI são postas na ordem do modelo pelos seus comprimentos de onda. Com uma imagem hiperespectral, o deslocamento entre as imagens e os ganhos da MSI são determinados de novo, e o log informa quão bem o modelo ainda se ajusta, com um aviso onde já não se ajusta. A HSI pode ser de uma data anterior à da MSI: onde as duas mostram coisas diferentes, vale a MSI.

Sem uma imagem hiperespectral, os espectros são supostos só a partir das bandas da MSI. Materiais que se parecem nessas bandas não podem ser distinguidos, a iluminação e as unidades precisam ser as da primeira data, e nem mudanças nem o erro podem ser informados.</translation>
    </message>
    <message>
        <source>Applied: {name}</source>
        <translation>Aplicado: {name}</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands</source>
        <translation>Comprimentos de onda das bandas multiespectrais</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49, where the file tells none. By them the bands are brought to the order of the model.</source>
        <translation>Comprimentos de onda centrais na ordem das bandas, em nanômetros, como 665, 560, 490, ou em micrômetros, como 0,665; 0,56; 0,49, se o arquivo não os informa. Com eles as bandas são postas na ordem do modelo.</translation>
    </message>
    <message>
        <source>Remove the shift between the images</source>
        <translation>Remover o deslocamento entre as imagens</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; else they are taken to lie as those that the model was fitted on.</source>
        <translation>Estima em quanto as duas imagens estão deslocadas uma em relação à outra e remove esse deslocamento; caso contrário, supõe-se que estejam como aquelas em que o modelo foi ajustado.</translation>
    </message>
    <message>
        <source>Data type of the fused image</source>
        <translation>Tipo de dados da imagem fusionada</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large, as they are without an HSI.</source>
        <translation>O tipo de dados e a escala da HSI, ou valores físicos em ponto flutuante, que ocupam o dobro ou o quádruplo, como ficam sem uma HSI.</translation>
    </message>
    <message>
        <source>Doubtful pixels</source>
        <translation>Pixels duvidosos</translation>
    </message>
    <message>
        <source>Where the model is not to be trusted (GeoTIFF): 1 where the two images show different things, as change or clouds, 2 where the values of the MSI are unlike all that the model learned from, 3 both, 0 nowhere. For models of the method Sharp only.</source>
        <translation>Onde não se deve confiar no modelo (GeoTIFF): 1 onde as duas imagens mostram coisas diferentes, como mudanças ou nuvens, 2 onde os valores da MSI são diferentes de tudo o que o modelo aprendeu, 3 ambos, 0 em nenhum dos casos. Somente para modelos do método Nítido.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Resíduos</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and, where there is one, one for the HSI (GeoTIFF). For models of the method Sharp only.</source>
        <translation>Quanto falta para o resultado concordar com cada imagem, nas unidades da HSI: uma banda para a MSI e, se houver, uma para a HSI (GeoTIFF). Somente para modelos do método Nítido.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). Needs the HSI. For models of the method Sharp only.</source>
        <translation>Qual é o tamanho provável do erro da imagem fusionada em cada pixel: 1 é o seu erro médio, 2 o dobro (GeoTIFF). Requer a HSI. Somente para modelos do método Nítido.</translation>
    </message>
    <message>
        <source>Whether nothing speaks against the model</source>
        <translation>Se nada depõe contra o modelo</translation>
    </message>
    <message>
        <source>How well the model fits</source>
        <translation>Quão bem o modelo se ajusta</translation>
    </message>
    <message>
        <source>Error over that on the images of the fit</source>
        <translation>Erro em relação ao das imagens do ajuste</translation>
    </message>
    <message>
        <source>Share of pixels that changed</source>
        <translation>Proporção de pixels que mudaram</translation>
    </message>
    <message>
        <source>Share of pixels unlike all that was learned from</source>
        <translation>Proporção de pixels diferentes de tudo o que foi aprendido</translation>
    </message>
    <message>
        <source>Not used: there is no hyperspectral image.</source>
        <translation>Não usado: não há imagem hiperespectral.</translation>
    </message>
    <message>
        <source>Applied, but the model does not fit these images: see the log.</source>
        <translation>Aplicado, mas o modelo não se ajusta a estas imagens: veja o log.</translation>
    </message>
    <message>
        <source>Applied. The log tells how well the model fits.</source>
        <translation>Aplicado. O log informa quão bem o modelo se ajusta.</translation>
    </message>
    <message>
        <source>Hyperspectral image (coarse)</source>
        <translation>Imagem hiperespectral (grosseira)</translation>
    </message>
    <message>
        <source>Assess a fused image</source>
        <translation>Avaliar uma imagem fusionada</translation>
    </message>
    <message>
        <source>hyperspectral,fusion,quality,accuracy,assessment,evaluation,metrics,psnr,rmse,sam,spectral angle,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</source>
        <translation>hyperspectral,hiperespectral,fusion,fusão,qualidade,acurácia,avaliação,avaliar,métricas,psnr,rmse,sam,ângulo espectral,ergas,ssim,uiqi,q2n,qnr,wald,pansharpening</translation>
    </message>
    <message>
        <source>Tells how good a fused image is, whoever made it: against a reference, or by how it agrees with the two images that it was made of.</source>
        <translation>Informa quão boa é uma imagem fusionada, seja quem for que a fez: em relação a uma referência, ou pela concordância com as duas imagens de que foi feita.</translation>
    </message>
    <message>
        <source>With a reference, the image that the fused one should be, it tells PSNR, RMSE, spectral angle (SAM), ERGAS, SSIM, UIQI and Q2n, over all bands and for each, and maps of the error and of the spectral angle. Both have to lie on the same pixels, or one on a window of the other's; nothing is interpolated. Bands are matched by their order, or, where one image has more, by their wavelengths.

Without one it tells how well the image agrees with the two images that it was made of: blurred as the hyperspectral sensor does it, and seen through the response of the multispectral one; and the indices D_lambda, D_S and QNR. These order results on one scene at best: an image that agrees with both can be wrong in what neither of them sees.

It serves for results of this plugin and of any other program. “Simulate a pair” makes images for which a reference is known.</source>
        <translation>Com uma referência, a imagem que a fusionada deveria ser, informa PSNR, RMSE, ângulo espectral (SAM), ERGAS, SSIM, UIQI e Q2n, sobre todas as bandas e para cada uma, e mapas do erro e do ângulo espectral. As duas precisam estar nos mesmos pixels, ou uma numa janela da outra; nada é interpolado. As bandas são associadas pela ordem ou, se uma imagem tem mais, pelos comprimentos de onda.

Sem referência, informa quão bem a imagem concorda com as duas imagens de que foi feita: desfocada como faz o sensor hiperespectral, e vista através da resposta do multiespectral; e os índices D_lambda, D_S e QNR. No melhor dos casos, eles ordenam resultados de uma mesma cena: uma imagem que concorda com ambas pode estar errada no que nenhuma delas vê.

Serve para resultados deste complemento e de qualquer outro programa. “Simular um par” cria imagens para as quais se conhece uma referência.</translation>
    </message>
    <message>
        <source>Choose the fused image, and a reference or the two images that it was made of.</source>
        <translation>Escolha a imagem fusionada, e uma referência ou as duas imagens de que foi feita.</translation>
    </message>
    <message>
        <source>Assessed: {name}</source>
        <translation>Avaliado: {name}</translation>
    </message>
    <message>
        <source>Fused image</source>
        <translation>Imagem fusionada</translation>
    </message>
    <message>
        <source>The raster to assess, of this plugin or of any other program.</source>
        <translation>O raster a avaliar, deste complemento ou de qualquer outro programa.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>The raster that the fused image should be, on the same pixels or a window of them. Left out where none is known: give the two images that were fused then.</source>
        <translation>O raster que a imagem fusionada deveria ser, nos mesmos pixels ou numa janela deles. Deixe vazio se nenhum é conhecido: indique então as duas imagens que foram fusionadas.</translation>
    </message>
    <message>
        <source>Hyperspectral image that was fused</source>
        <translation>Imagem hiperespectral que foi fusionada</translation>
    </message>
    <message>
        <source>The coarse image (HSI). With it and the multispectral one, the log tells how well the result agrees with both.</source>
        <translation>A imagem grosseira (HSI). Com ela e a multiespectral, o log informa quão bem o resultado concorda com ambas.</translation>
    </message>
    <message>
        <source>Multispectral image(s) that were fused</source>
        <translation>Imagem ou imagens multiespectrais que foram fusionadas</translation>
    </message>
    <message>
        <source>The fine image (MSI), on whose pixels the fused image lies.</source>
        <translation>A imagem fina (MSI), em cujos pixels está a imagem fusionada.</translation>
    </message>
    <message>
        <source>Scale of the fused image</source>
        <translation>Escala da imagem fusionada</translation>
    </message>
    <message>
        <source>What its values are multiplied by to be in the units of the other images: 0.0001, say, for a file that holds reflectance times 10,000 and does not say so.</source>
        <translation>Por quanto multiplicar os seus valores para que fiquem nas unidades das outras imagens: 0.0001, por exemplo, para um arquivo que contém a reflectância vezes 10.000 e não o informa.</translation>
    </message>
    <message>
        <source>Peak of PSNR and SSIM</source>
        <translation>Pico de PSNR e SSIM</translation>
    </message>
    <message>
        <source>What counts as the largest signal, in the units of the reference. Automatic: the range of the reference's values from their 1st to their 99th percentile.</source>
        <translation>O que conta como o maior sinal, nas unidades da referência. Automático: o intervalo dos valores da referência entre o 1º e o 99º percentil.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes, for ERGAS</source>
        <translation>Razão dos tamanhos de pixel, para o ERGAS</translation>
    </message>
    <message>
        <source>Pixel size of the hyperspectral image over that of the fused one. Automatic: that of the hyperspectral image where it is given, or else 4.</source>
        <translation>Tamanho de pixel da imagem hiperespectral dividido pelo da fusionada. Automático: o da imagem hiperespectral, se indicada, ou então 4.</translation>
    </message>
    <message>
        <source>Fuse at reduced resolution as well</source>
        <translation>Fusionar também em resolução reduzida</translation>
    </message>
    <message>
        <source>Makes both images coarser and fuses them by this plugin: there the right answer is known, and what fusing gains over interpolation is told (Wald's protocol). A figure of the pair and of this plugin, not of an image that another program made.</source>
        <translation>Torna as duas imagens mais grosseiras e as fusiona com este complemento: aí a resposta certa é conhecida, e informa-se o ganho da fusão sobre a interpolação (protocolo de Wald). É um número do par e deste complemento, não de uma imagem feita por outro programa.</translation>
    </message>
    <message>
        <source>Sensor of the multispectral image</source>
        <translation>Sensor da imagem multiespectral</translation>
    </message>
    <message>
        <source>Whose response the fused image is seen through.</source>
        <translation>Através de cuja resposta se vê a imagem fusionada.</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Bandas do sensor</translation>
    </message>
    <message>
        <source>Names of the sensor's bands that the image holds, in its order: B2,B3,B4,B8.</source>
        <translation>Nomes das bandas do sensor que a imagem contém, na ordem dela: B2,B3,B4,B8.</translation>
    </message>
    <message>
        <source>Spectral response</source>
        <translation>Resposta espectral</translation>
    </message>
    <message>
        <source>For a sensor that is not in the list: a table (CSV) with wavelengths in the first column and one column for each band, an ENVI spectral library (.sli) or an EnMAP-Box library (.geojson).</source>
        <translation>Para um sensor que não está na lista: uma tabela (CSV) com os comprimentos de onda na primeira coluna e uma coluna para cada banda, uma biblioteca espectral do ENVI (.sli) ou uma biblioteca do EnMAP-Box (.geojson).</translation>
    </message>
    <message>
        <source>Wavelengths of the multispectral bands (nm)</source>
        <translation>Comprimentos de onda das bandas multiespectrais (nm)</translation>
    </message>
    <message>
        <source>Centres of the bands, where the file tells none.</source>
        <translation>Centros das bandas, se o arquivo não os informa.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (nm)</source>
        <translation>Larguras das bandas multiespectrais (nm)</translation>
    </message>
    <message>
        <source>Full widths at half maximum, where the file tells none.</source>
        <translation>Larguras totais à meia altura, se o arquivo não as informa.</translation>
    </message>
    <message>
        <source>Blur of the hyperspectral image</source>
        <translation>Desfoque da imagem hiperespectral</translation>
    </message>
    <message>
        <source>Its point spread function, where that is known: a square table (CSV) of the weights of fine pixels around a coarse one's centre. Estimated from the images where nothing is given.</source>
        <translation>A sua função de espalhamento pontual, se conhecida: uma tabela quadrada (CSV) dos pesos dos pixels finos em torno do centro de um pixel grosseiro. Estimada a partir das imagens se nada for indicado.</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Tabela de números</translation>
    </message>
    <message>
        <source>All figures, over all bands and for each (CSV).</source>
        <translation>Todos os números, sobre todas as bandas e para cada uma (CSV).</translation>
    </message>
    <message>
        <source>Maps of the error</source>
        <translation>Mapas do erro</translation>
    </message>
    <message>
        <source>A raster of the root mean square error and of the spectral angle in each pixel (GeoTIFF); with a reference.</source>
        <translation>Um raster da raiz do erro quadrático médio e do ângulo espectral em cada pixel (GeoTIFF); com uma referência.</translation>
    </message>
    <message>
        <source>Not used: it is about the two images that were fused.</source>
        <translation>Não usado: trata das duas imagens que foram fusionadas.</translation>
    </message>
    <message>
        <source>Not used without a reference.</source>
        <translation>Não usado sem uma referência.</translation>
    </message>
    <message>
        <source>PSNR against the reference (dB)</source>
        <translation>PSNR em relação à referência (dB)</translation>
    </message>
    <message>
        <source>RMSE against the reference</source>
        <translation>RMSE em relação à referência</translation>
    </message>
    <message>
        <source>Mean spectral angle (degrees)</source>
        <translation>Ângulo espectral médio (graus)</translation>
    </message>
    <message>
        <source>ERGAS</source>
        <translation>ERGAS</translation>
    </message>
    <message>
        <source>SSIM, mean over the bands</source>
        <translation>SSIM, média das bandas</translation>
    </message>
    <message>
        <source>UIQI, mean over the bands</source>
        <translation>UIQI, média das bandas</translation>
    </message>
    <message>
        <source>Q2n</source>
        <translation>Q2n</translation>
    </message>
    <message>
        <source>RMSE against the hyperspectral image, blurred</source>
        <translation>RMSE em relação à imagem hiperespectral, com desfoque</translation>
    </message>
    <message>
        <source>RMSE against the multispectral image, through its response</source>
        <translation>RMSE em relação à imagem multiespectral, através da sua resposta</translation>
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
        <translation>Ganho da fusão em resolução reduzida (dB)</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>Os números em palavras</translation>
    </message>
    <message>
        <source>Against the reference: PSNR {psnr} dB, spectral angle {sam}°.</source>
        <translation>Em relação à referência: PSNR {psnr} dB, ângulo espectral {sam}°.</translation>
    </message>
    <message>
        <source>The fused image is equal to the reference.</source>
        <translation>A imagem fusionada é igual à referência.</translation>
    </message>
    <message>
        <source>Without a reference: QNR {qnr}; the log says what that means.</source>
        <translation>Sem referência: QNR {qnr}; o log informa o que isso significa.</translation>
    </message>
    <message>
        <source>{what}: the layer “{layer}” is not a file but comes from the provider “{provider}”: save it as a GeoTIFF first (Export ▸ Save As…) and choose that.</source>
        <translation>{what}: a camada “{layer}” não é um arquivo, mas vem do provedor “{provider}”: salve-a antes como GeoTIFF (Exportar ▸ Salvar Como…) e escolha esse.</translation>
    </message>
    <message>
        <source>{what}: “{source}” can be opened by this QGIS alone: write it to a GeoTIFF first by Raster ▸ Conversion ▸ Translate, which keeps wavelengths (Export ▸ Save As… loses them), and choose that.</source>
        <translation>{what}: “{source}” só pode ser aberto por este QGIS: grave-o antes num GeoTIFF com Raster ▸ Converter ▸ Converter (converter o formato), que mantém os comprimentos de onda (Exportar ▸ Salvar Como… os perde), e escolha esse.</translation>
    </message>
    <message>
        <source>{what}: choose a raster layer or file.</source>
        <translation>{what}: escolha uma camada ou um arquivo raster.</translation>
    </message>
    <message>
        <source>{what}: “{name}” cannot be opened as a raster file: check that the file is there and complete; a layer that is not a raster must be saved as a GeoTIFF first.</source>
        <translation>{what}: “{name}” não pode ser aberto como arquivo raster: verifique se o arquivo existe e está completo; uma camada que não é raster precisa antes ser salva como GeoTIFF.</translation>
    </message>
    <message>
        <source>The reference and the image to move are the same: choose two.</source>
        <translation>A referência e a imagem a mover são a mesma: escolha duas diferentes.</translation>
    </message>
    <message>
        <source>“{image}” and the reference do not overlap: choose images of the same place.</source>
        <translation>“{image}” e a referência não se sobrepõem: escolha imagens do mesmo lugar.</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same: choose two.</source>
        <translation>A imagem hiperespectral e a imagem multiespectral são a mesma: escolha duas diferentes.</translation>
    </message>
    <message>
        <source>“{msi}” and the hyperspectral image do not overlap: choose images of the same place.</source>
        <translation>“{msi}” e a imagem hiperespectral não se sobrepõem: escolha imagens do mesmo lugar.</translation>
    </message>
    <message>
        <source>The file of “{layer}” has no coordinate reference system (CRS): write one into it first (Raster ▸ Projections ▸ Assign Projection…).</source>
        <translation>O arquivo de “{layer}” não tem sistema de referência de coordenadas (SRC): defina um nele antes (Raster ▸ Projeções ▸ Definir projeção…).</translation>
    </message>
    <message>
        <source>The pixels of the multispectral image ({msi:g} map units) are coarser than those of the hyperspectral one ({hsi:g}): check that the two are not mixed up.</source>
        <translation>Os pixels da imagem multiespectral ({msi:g} unidades do mapa) são mais grosseiros que os da hiperespectral ({hsi:g}): verifique se as duas não foram trocadas.</translation>
    </message>
    <message>
        <source>{what}: “{mask}” has {given} pixels and its image “{image}” has {needed}: choose a mask that lies on the grid of its image.</source>
        <translation>{what}: “{mask}” tem {given} pixels e a sua imagem “{image}” tem {needed}: escolha uma máscara que esteja na grade da sua imagem.</translation>
    </message>
    <message>
        <source>The preset published knows no residuals: choose the preset sharp, or leave the residuals out.</source>
        <translation>A predefinição published não conhece resíduos: escolha a predefinição sharp, ou omita os resíduos.</translation>
    </message>
    <message>
        <source>The preset published knows no uncertainty: choose the preset sharp, or leave the uncertainty out.</source>
        <translation>A predefinição published não conhece incerteza: escolha a predefinição sharp, ou omita a incerteza.</translation>
    </message>
    <message>
        <source>{what}: {number} is too small: give {least} or more.</source>
        <translation>{what}: {number} é pequeno demais: indique {least} ou mais.</translation>
    </message>
    <message>
        <source>{what}: {number} is too large: give {most} or less.</source>
        <translation>{what}: {number} é grande demais: indique {most} ou menos.</translation>
    </message>
    <message>
        <source>{what}: “{value}” is not a number: give one.</source>
        <translation>{what}: “{value}” não é um número: indique um.</translation>
    </message>
    <message>
        <source>{what}: there is no “{value}”: choose one of {choices}.</source>
        <translation>{what}: não existe “{value}”: escolha um destes: {choices}.</translation>
    </message>
    <message>
        <source>The device “{device}” is unknown: give auto, cpu, cuda, cuda:1 (or another number) or mps.</source>
        <translation>O dispositivo “{device}” é desconhecido: indique auto, cpu, cuda, cuda:1 (ou outro número) ou mps.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” does not hold them: choose a text file with one number a line, or an ENVI header that has them.</source>
        <translation>{what}: o arquivo “{path}” não os contém: escolha um arquivo de texto com um número por linha, ou um cabeçalho ENVI que os tenha.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of bands: write it like 1-7, 58-76, 225.</source>
        <translation>{what}: “{text}” não é uma lista de bandas: escreva-a como 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the hyperspectral image has {bands} bands: give one a band, bad bands included.</source>
        <translation>{what}: foram indicados {given} e a imagem hiperespectral tem {bands} bandas: indique um por banda, incluindo as bandas ruins.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 650, 550, 460 or 0,65; 0,55; 0,46.</source>
        <translation>{what}: “{text}” não é uma lista de números acima de 0: escreva-os como 650, 550, 460 ou 0,65; 0,55; 0,46.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not two numbers: write columns and rows like 0.4, -1.2.</source>
        <translation>{what}: “{text}” não são dois números: escreva colunas e linhas como 0.4, -1.2.</translation>
    </message>
    <message>
        <source>{what}: “{text}” is not a list of numbers above 0: write them like 2 or 0.9, 1.1, 1.</source>
        <translation>{what}: “{text}” não é uma lista de números acima de 0: escreva-os como 2 ou 0.9, 1.1, 1.</translation>
    </message>
    <message>
        <source>{what}: {given} were given and the multispectral image has {bands} bands: give one a band, in the order of the bands.</source>
        <translation>{what}: foram indicados {given} e a imagem multiespectral tem {bands} bandas: indique um por banda, na ordem das bandas.</translation>
    </message>
    <message>
        <source>{what}: choose a file.</source>
        <translation>{what}: escolha um arquivo.</translation>
    </message>
    <message>
        <source>{what}: the file “{path}” is not there: choose another.</source>
        <translation>{what}: o arquivo “{path}” não existe: escolha outro.</translation>
    </message>
    <message>
        <source>{what}: name the file to write.</source>
        <translation>{what}: dê um nome ao arquivo a gravar.</translation>
    </message>
    <message>
        <source>{what}: “{path}” must end in .{extension}, the format that is written.</source>
        <translation>{what}: “{path}” precisa terminar em .{extension}, o formato que é gravado.</translation>
    </message>
    <message>
        <source>{what}: choose a folder.</source>
        <translation>{what}: escolha uma pasta.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is a file: choose a folder.</source>
        <translation>{what}: “{path}” é um arquivo: escolha uma pasta.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” is not there: make it first or choose another.</source>
        <translation>{what}: a pasta “{folder}” não existe: crie-a antes ou escolha outra.</translation>
    </message>
    <message>
        <source>{what}: the folder “{folder}” cannot be written to: choose another.</source>
        <translation>{what}: não é possível gravar na pasta “{folder}”: escolha outra.</translation>
    </message>
    <message>
        <source>{what}: “{path}” is one of the inputs: choose another name for the output.</source>
        <translation>{what}: “{path}” é uma das entradas: escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>{what} and {other} have the same file name: choose two.</source>
        <translation>{what} e {other} têm o mesmo nome de arquivo: escolha dois diferentes.</translation>
    </message>
    <message>
        <source>Co-register two images</source>
        <translation>Corregistrar duas imagens</translation>
    </message>
    <message>
        <source>coregistration,co-registration,registration,align,alignment,shift,offset,move,georeferencing,displacement,subpixel,hyperspectral,multispectral</source>
        <translation>coregistration,co-registration,corregistro,corregistrar,registro,alinhar,alinhamento,deslocamento,shift,offset,mover,georreferenciamento,subpixel,hiperespectral,multiespectral</translation>
    </message>
    <message>
        <source>Finds by how much an image lies off another one of the same place, and moves a copy of it.</source>
        <translation>Determina quanto uma imagem está deslocada em relação a outra do mesmo lugar, e move uma cópia dela.</translation>
    </message>
    <message>
        <source>Finds the shift between two images of the same place, to some hundredths of the coarser one's pixel, and writes a copy of the one that lies right on the other. It is the search that the fusion makes by itself; here it serves any two rasters: hyperspectral, multispectral or panchromatic, of whatever bands, units and pixel sizes, in the same coordinate reference system or in two.

The log tells where the image lies, as in “12.4 m east and 3.1 m south of the reference”, how certain that is, and how much of what varies in the one image the other explains with and without the shift. Parts of the scene, each looked at alone, have to find the same shift. Where none can be told (clouds, smooth ground, repeating rows, other places), the algorithm says so and writes nothing.

Only a shift is found and removed: neither a turn, nor another scale, nor relief. Without an output for the copy, the shift is only told.</source>
        <translation>Determina o deslocamento entre duas imagens do mesmo lugar, com precisão de alguns centésimos do pixel da mais grosseira, e grava uma cópia da imagem que fica exatamente sobre a outra. É a busca que a fusão faz por si mesma; aqui ela serve a dois rasters quaisquer: hiperespectrais, multiespectrais ou pancromáticos, de quaisquer bandas, unidades e tamanhos de pixel, no mesmo sistema de referência de coordenadas ou em dois.

O log informa onde a imagem está, como em “12.4 m a leste e 3.1 m ao sul da referência”, com que certeza, e quanto do que varia numa imagem a outra explica com e sem o deslocamento. Partes da cena, examinadas isoladamente, precisam achar o mesmo deslocamento. Onde nenhum pode ser determinado (nuvens, terreno liso, fileiras repetidas, outros lugares), o algoritmo o informa e não grava nada.

Só um deslocamento é determinado e removido: nem rotação, nem outra escala, nem relevo. Sem uma saída para a cópia, o deslocamento é apenas informado.</translation>
    </message>
    <message>
        <source>Choose the image that lies right and the one to move onto it: either may be the finer one.</source>
        <translation>Escolha a imagem que está no lugar certo e a que deve ser movida para cima dela: qualquer uma pode ser a mais fina.</translation>
    </message>
    <message>
        <source>Reference: {reference}; to move: {image}.</source>
        <translation>Referência: {reference}; a mover: {image}.</translation>
    </message>
    <message>
        <source>Co-registered: {name}</source>
        <translation>Corregistrado: {name}</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>The raster that lies right.</source>
        <translation>O raster que está no lugar certo.</translation>
    </message>
    <message>
        <source>Image to move</source>
        <translation>Imagem a mover</translation>
    </message>
    <message>
        <source>The raster of the same place that is to lie on the reference. The file itself is not changed: a copy is.</source>
        <translation>O raster do mesmo lugar que deve ficar sobre a referência. O arquivo em si não é alterado: altera-se uma cópia.</translation>
    </message>
    <message>
        <source>Move the pixels (no value changes)</source>
        <translation>Mover os pixels (nenhum valor muda)</translation>
    </message>
    <message>
        <source>Keep the pixels (values are interpolated)</source>
        <translation>Manter os pixels (os valores são interpolados)</translation>
    </message>
    <message>
        <source>How to move</source>
        <translation>Como mover</translation>
    </message>
    <message>
        <source>Moving the pixels changes where the copy lies on the map and no value. Keeping the pixels interpolates its content (Lanczos) onto the grid that the image has now, as where other layers have to share that grid; along two edges nothing is known, and the copy has no data there.</source>
        <translation>Mover os pixels muda onde a cópia fica no mapa e nenhum valor. Manter os pixels interpola o seu conteúdo (Lanczos) na grade que a imagem tem agora, para quando outras camadas precisam ter a mesma grade; ao longo de duas bordas nada se sabe, e ali a cópia fica sem dados.</translation>
    </message>
    <message>
        <source>Largest shift to look for (pixels)</source>
        <translation>Maior deslocamento a procurar (pixels)</translation>
    </message>
    <message>
        <source>In pixels of the coarser image, along each axis. Twice as far takes four times as long.</source>
        <translation>Em pixels da imagem mais grosseira, ao longo de cada eixo. O dobro da distância leva quatro vezes mais tempo.</translation>
    </message>
    <message>
        <source>Mask of the reference image</source>
        <translation>Máscara da imagem de referência</translation>
    </message>
    <message>
        <source>A raster on the grid of the reference: where it is not 0, as on clouds, nothing is compared.</source>
        <translation>Um raster na grade da referência: onde ele não é 0, como em nuvens, nada é comparado.</translation>
    </message>
    <message>
        <source>Mask of the image to move</source>
        <translation>Máscara da imagem a mover</translation>
    </message>
    <message>
        <source>A raster on the grid of the image to move: where it is not 0, as on clouds, nothing is compared. The copy keeps what it hides.</source>
        <translation>Um raster na grade da imagem a mover: onde ele não é 0, como em nuvens, nada é comparado. A cópia mantém o que ele oculta.</translation>
    </message>
    <message>
        <source>Moved copy</source>
        <translation>Cópia movida</translation>
    </message>
    <message>
        <source>The copy to write (GeoTIFF), with all that is known of the bands: names, wavelengths, scale, nodata. Left out, the shift is only told.</source>
        <translation>A cópia a gravar (GeoTIFF), com tudo o que se sabe das bandas: nomes, comprimentos de onda, escala, nodata. Se omitida, o deslocamento é apenas informado.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Deslocamento para leste (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Deslocamento para norte (m)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distância (m)</translation>
    </message>
    <message>
        <source>Distance (pixels of the coarser image)</source>
        <translation>Distância (pixels da imagem mais grosseira)</translation>
    </message>
    <message>
        <source>Standard error of the distance (pixels of the coarser image)</source>
        <translation>Erro padrão da distância (pixels da imagem mais grosseira)</translation>
    </message>
    <message>
        <source>Share of the variance explained without the shift</source>
        <translation>Proporção da variância explicada sem o deslocamento</translation>
    </message>
    <message>
        <source>Share of the variance explained as the images lie</source>
        <translation>Proporção da variância explicada como as imagens estão</translation>
    </message>
    <message>
        <source>Whether the shift can be trusted</source>
        <translation>Se o deslocamento é confiável</translation>
    </message>
    <message>
        <source>The shift in words</source>
        <translation>O deslocamento em palavras</translation>
    </message>
    <message>
        <source>No shift can be told between the two images: the log says why.</source>
        <translation>Nenhum deslocamento pode ser determinado entre as duas imagens: o log informa por quê.</translation>
    </message>
    <message>
        <source>The image lies right on the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>A imagem está exatamente sobre a referência ({pixels} ± {error} pixels da mais grosseira).</translation>
    </message>
    <message>
        <source>The image lies {metres} m off the reference ({pixels} ± {error} pixels of the coarser one).</source>
        <translation>A imagem está a {metres} m da referência ({pixels} ± {error} pixels da mais grosseira).</translation>
    </message>
    <message>
        <source>Engine status</source>
        <translation>Estado do motor</translation>
    </message>
    <message>
        <source>engine,python,environment,torch,pytorch,gpu,cuda,mps,device,version,state</source>
        <translation>engine,motor,python,ambiente,torch,pytorch,gpu,cuda,mps,dispositivo,versão,estado</translation>
    </message>
    <message>
        <source>Tells what SpectraMorph computes with.</source>
        <translation>Informa com que o SpectraMorph calcula.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own, so that nothing is installed into the Python of QGIS. This tells whether the engine runs, with which libraries and on which device (CPU or GPU).

“Install engine” installs it. A Python of your own that has the libraries is used instead where the environment variable SPECTRAMORPH_PYTHON names it.</source>
        <translation>O SpectraMorph calcula num processo próprio, o motor, com um ambiente Python próprio, de modo que nada é instalado no Python do QGIS. Aqui se informa se o motor funciona, com quais bibliotecas e em qual dispositivo (CPU ou GPU).

“Instalar motor” o instala. Um Python seu que tenha as bibliotecas é usado em seu lugar se a variável de ambiente SPECTRAMORPH_PYTHON o indicar.</translation>
    </message>
    <message>
        <source>There is nothing to fill in: press Run, and the log tells.</source>
        <translation>Não há nada a preencher: pressione Executar, e o log informará.</translation>
    </message>
    <message>
        <source>State of the engine</source>
        <translation>Estado do motor</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Versão do motor</translation>
    </message>
    <message>
        <source>Version of its Python</source>
        <translation>Versão do seu Python</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>O seu Python</translation>
    </message>
    <message>
        <source>Version of PyTorch</source>
        <translation>Versão do PyTorch</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Dispositivo usado</translation>
    </message>
    <message>
        <source>Why that device</source>
        <translation>Por que esse dispositivo</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Threads da CPU</translation>
    </message>
    <message>
        <source>The engine was installed by an older version of the plugin: {install}.</source>
        <translation>O motor foi instalado por uma versão mais antiga do complemento: {install}.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>Engine {version}, ready</source>
        <translation>Motor {version}, pronto</translation>
    </message>
    <message>
        <source>Python {python}: {executable} (found by: {origin})</source>
        <translation>Python {python}: {executable} (encontrado por: {origin})</translation>
    </message>
    <message>
        <source>Computes on {device} ({reason}), {threads} CPU threads</source>
        <translation>Calcula em {device} ({reason}), {threads} threads da CPU</translation>
    </message>
    <message>
        <source>Estimate spectral response</source>
        <translation>Estimar resposta espectral</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral response,srf,sensor,band,wavelength,fwhm,point spread function,psf,blur,registration,shift</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,resposta espectral,spectral response,srf,sensor,banda,comprimento de onda,fwhm,função de espalhamento pontual,psf,desfoque,registro,deslocamento</translation>
    </message>
    <message>
        <source>Finds out from two images of the same place how the bands of the multispectral one see the spectrum.</source>
        <translation>Determina, a partir de duas imagens do mesmo lugar, como as bandas da multiespectral veem o espectro.</translation>
    </message>
    <message>
        <source>Estimates the spectral response of a multispectral image (MSI) whose sensor is unknown from a hyperspectral image (HSI) of the same place and, as nearly as possible, the same day: how much of each wavelength of the HSI each band of the MSI sees. The shift between the images and the blur of the HSI (its point spread function) are estimated with it.

The result is a table that “Fuse hyperspectral and multispectral images” takes as the spectral response. The fusion makes the same estimate itself where nothing tells the response: this is for looking at it, correcting it, or using it for other images of the sensor.

Nothing needs to be clipped or reprojected first: the images may have different coordinate reference systems and extents. Bands that see wavelengths outside those of the HSI cannot be told; they show in their low correlation.</source>
        <translation>Estima a resposta espectral de uma imagem multiespectral (MSI) de sensor desconhecido a partir de uma imagem hiperespectral (HSI) do mesmo lugar e, tanto quanto possível, do mesmo dia: quanto de cada comprimento de onda da HSI cada banda da MSI vê. O deslocamento entre as imagens e o desfoque da HSI (a sua função de espalhamento pontual) são estimados junto.

O resultado é uma tabela que “Fusionar imagens hiperespectral e multiespectral” aceita como resposta espectral. A própria fusão faz a mesma estimativa quando nada informa a resposta: isto serve para examiná-la, corrigi-la ou usá-la para outras imagens do sensor.

Nada precisa ser recortado ou reprojetado antes: as imagens podem ter sistemas de referência de coordenadas e extensões diferentes. Bandas que veem comprimentos de onda fora dos da HSI não podem ser determinadas; reconhecem-se pela correlação baixa.</translation>
    </message>
    <message>
        <source>Spectral response: {name}</source>
        <translation>Resposta espectral: {name}</translation>
    </message>
    <message>
        <source>The table to write (CSV): wavelengths in the first column, then one column for each band of the MSI.</source>
        <translation>A tabela a gravar (CSV): comprimentos de onda na primeira coluna, depois uma coluna para cada banda da MSI.</translation>
    </message>
    <message>
        <source>Point spread function</source>
        <translation>Função de espalhamento pontual</translation>
    </message>
    <message>
        <source>The table of the blur of the HSI (CSV): the weights of fine pixels around the centre of a coarse one.</source>
        <translation>A tabela do desfoque da HSI (CSV): os pesos dos pixels finos em torno do centro de um pixel grosseiro.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Plot of the response and the blur</source>
        <translation>Gráfico da resposta e do desfoque</translation>
    </message>
    <message>
        <source>The same page as the report, for models and scripts that ask for it here.</source>
        <translation>A mesma página que o relatório, para modelos e scripts que a pedem aqui.</translation>
    </message>
    <message>
        <source>Hyperspectral image</source>
        <translation>Imagem hiperespectral</translation>
    </message>
    <message>
        <source>Multispectral image</source>
        <translation>Imagem multiespectral</translation>
    </message>
    <message>
        <source>Fuse and compare</source>
        <translation>Fusionar e comparar</translation>
    </message>
    <message>
        <source>Fuses two images and tells in figures how good the result is.</source>
        <translation>Fusiona duas imagens e informa em números quão bom é o resultado.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one.
2. Assesses the fused image: blurred, it should be the hyperspectral image; through the response, the multispectral one. With a reference, as the truth of the sample data, it is compared with that, too.

The table and the page hold the figures; the residuals show where the fused image does not agree with the two.</source>
        <translation>1. Fusiona a imagem hiperespectral com a multiespectral.
2. Avalia a imagem fusionada: desfocada, deveria ser a imagem hiperespectral; através da resposta, a multiespectral. Com uma referência, como a verdade dos dados de exemplo, também é comparada com ela.

A tabela e a página contêm os números; os resíduos mostram onde a imagem fusionada não concorda com as duas.</translation>
    </message>
    <message>
        <source>Reference, if there is one</source>
        <translation>Referência, se houver</translation>
    </message>
    <message>
        <source>Page of figures</source>
        <translation>Página de números</translation>
    </message>
    <message>
        <source>One model over several dates</source>
        <translation>Um modelo para várias datas</translation>
    </message>
    <message>
        <source>Fits a model to one date and fuses two other dates with it.</source>
        <translation>Ajusta um modelo a uma data e fusiona outras duas com ele.</translation>
    </message>
    <message>
        <source>1. Fuses the hyperspectral image with the multispectral one that is nearest to it in time, and keeps the fitted model.
2. Applies the model to two multispectral images of other dates: nothing is learned anew, so that the results can be compared from date to date.

For each of these dates a map tells where not to trust the result: 1 where the two images show different things, 2 where the values are unlike all that was learned from, 3 both. For more dates, copy a step of the model, or take “Fuse many pairs”.</source>
        <translation>1. Fusiona a imagem hiperespectral com a multiespectral mais próxima no tempo, e guarda o modelo ajustado.
2. Aplica o modelo a duas imagens multiespectrais de outras datas: nada é aprendido de novo, de modo que os resultados podem ser comparados de data a data.

Para cada uma dessas datas um mapa informa onde não confiar no resultado: 1 onde as duas imagens mostram coisas diferentes, 2 onde os valores são diferentes de tudo o que foi aprendido, 3 ambos. Para mais datas, copie um passo do modelo, ou use “Fusionar muitos pares”.</translation>
    </message>
    <message>
        <source>Multispectral image, first date</source>
        <translation>Imagem multiespectral, primeira data</translation>
    </message>
    <message>
        <source>Multispectral image, second date</source>
        <translation>Imagem multiespectral, segunda data</translation>
    </message>
    <message>
        <source>Multispectral image, third date</source>
        <translation>Imagem multiespectral, terceira data</translation>
    </message>
    <message>
        <source>Fused image, first date</source>
        <translation>Imagem fusionada, primeira data</translation>
    </message>
    <message>
        <source>Fused image, second date</source>
        <translation>Imagem fusionada, segunda data</translation>
    </message>
    <message>
        <source>Fused image, third date</source>
        <translation>Imagem fusionada, terceira data</translation>
    </message>
    <message>
        <source>Where not to trust it, second date</source>
        <translation>Onde não confiar, segunda data</translation>
    </message>
    <message>
        <source>Where not to trust it, third date</source>
        <translation>Onde não confiar, terceira data</translation>
    </message>
    <message>
        <source>Fitted model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Endmembers, fractions, classes</source>
        <translation>Endmembers, frações, classes</translation>
    </message>
    <message>
        <source>Finds four materials, maps their fractions and makes classes of these.</source>
        <translation>Encontra quatro materiais, mapeia suas frações e faz classes delas.</translation>
    </message>
    <message>
        <source>1. Finds the spectra of four materials in the hyperspectral image.
2. Maps which fraction of each fine pixel they are.
3. Makes classes of the fractions, by QGIS's own “Reclassify by table” and “Cell statistics”: 1 to 4 where a material has more than the share given, 0 where none has.
4. Lists the area of each class.

For other rules, or more materials, change the steps in the modeler.</source>
        <translation>1. Encontra os espectros de quatro materiais na imagem hiperespectral.
2. Mapeia que fração de cada pixel fino eles ocupam.
3. Faz classes das frações, com “Reclassificar por tabela” e “Estatísticas de célula” do QGIS: 1 a 4 onde um material tem mais do que a parte dada, 0 onde nenhum tem.
4. Lista a área de cada classe.

Para outras regras, ou mais materiais, mude os passos no modelador.</translation>
    </message>
    <message>
        <source>Share of a pixel from which it is a class</source>
        <translation>Parte de um pixel a partir da qual é uma classe</translation>
    </message>
    <message>
        <source>Endmembers</source>
        <translation>Endmembers</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Frações</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Areas of the classes</source>
        <translation>Áreas das classes</translation>
    </message>
    <message>
        <source>Example models</source>
        <translation>Modelos de exemplo</translation>
    </message>
    <message>
        <source>example,model,modeler,workflow,chain</source>
        <translation>example,model,exemplo,modelo,modelador,fluxo de trabalho,cadeia</translation>
    </message>
    <message>
        <source>Export abundance maps</source>
        <translation>Exportar mapas de abundância</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,abundance,unmixing,fraction,endmember,subpixel,land cover</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,abundância,abundance,unmixing,mistura espectral,desmistura,fração,endmember,subpixel,cobertura da terra</translation>
    </message>
    <message>
        <source>Maps how much of each endmember lies in each pixel, with a fitted model.</source>
        <translation>Mapeia quanto de cada endmember há em cada pixel, com um modelo ajustado.</translation>
    </message>
    <message>
        <source>Applies a model that “Fuse hyperspectral and multispectral images” has fitted to a multispectral image: the one it was fitted with, or another one of the same sensor. The result has one band for each material.

The maps show fractions of materials, unless exact abundances are asked for: those may lie below 0 or above 1. Whether the model needs the hyperspectral image, too, or does better with it, is told as soon as it is chosen.</source>
        <translation>Aplica um modelo ajustado por “Fusionar imagens hiperespectral e multiespectral” a uma imagem multiespectral: aquela com que foi ajustado ou outra do mesmo sensor. O resultado tem uma banda para cada material.

Os mapas mostram frações de materiais, a não ser que se peçam abundâncias exatas: estas podem ficar abaixo de 0 ou acima de 1. Assim que o modelo é escolhido, informa-se se ele precisa também da imagem hiperespectral, ou se funciona melhor com ela.</translation>
    </message>
    <message>
        <source>Abundances: {name}</source>
        <translation>Abundâncias: {name}</translation>
    </message>
    <message>
        <source>Abundance maps</source>
        <translation>Mapas de abundância</translation>
    </message>
    <message>
        <source>The maps to write, one band a material or endmember (GeoTIFF).</source>
        <translation>Os mapas a gravar, uma banda por material ou endmember (GeoTIFF).</translation>
    </message>
    <message>
        <source>Not used: this model needs the multispectral image alone.</source>
        <translation>Não usado: este modelo só precisa da imagem multiespectral.</translation>
    </message>
    <message>
        <source>Extract endmembers</source>
        <translation>Extrair endmembers</translation>
    </message>
    <message>
        <source>hyperspectral,endmember,unmixing,spectral library,spectra,signature</source>
        <translation>hyperspectral,hiperespectral,endmember,unmixing,mistura espectral,desmistura,biblioteca espectral,espectros,assinatura</translation>
    </message>
    <message>
        <source>Finds the pure spectra that a hyperspectral image is mixed from.</source>
        <translation>Determina os espectros puros de cuja mistura uma imagem hiperespectral é formada.</translation>
    </message>
    <message>
        <source>Finds the endmembers of a hyperspectral image: the few pure spectra whose mixtures make up its pixels.

They are pixels of the image, cleared of noise: those whose mixtures, with fractions that are not negative and sum to 1, explain most of it. The result is a table with one row for each band used and one column for each endmember, in the units of the image. Bands that are flagged as bad or hold no data are left out. The names say what the curves are like, not what they are.</source>
        <translation>Determina os endmembers de uma imagem hiperespectral: os poucos espectros puros cujas misturas formam os seus pixels.

São pixels da imagem, livres de ruído: aqueles cujas misturas, com frações que não são negativas e somam 1, explicam a maior parte dela. O resultado é uma tabela com uma linha para cada banda usada e uma coluna para cada endmember, nas unidades da imagem. Bandas marcadas como ruins ou sem dados são deixadas de fora. Os nomes dizem com que as curvas se parecem, não o que são.</translation>
    </message>
    <message>
        <source>Endmembers: {name}</source>
        <translation>Endmembers: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show.</source>
        <translation>De quantos espectros puros (endmembers) se supõe que a imagem seja uma mistura. Automático (0): tantos quantos os dados mostram.</translation>
    </message>
    <message>
        <source>The spectra to write, one column or feature each: a table (.csv), an ENVI library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg).</source>
        <translation>Os espectros a gravar, uma coluna ou feição cada: uma tabela (.csv), uma biblioteca do ENVI (.sli) ou uma biblioteca como as do EnMAP-Box (.geojson, .gpkg).</translation>
    </message>
    <message>
        <source>Fuse hyperspectral and multispectral images</source>
        <translation>Fusionar imagens hiperespectral e multiespectral</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,pansharpening,hypersharpening,super-resolution,resolution enhancement,unmixing,endmember,abundance,enmap,prisma,sentinel-2</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusion,fusão,fusionar,pansharpening,hypersharpening,super-resolução,aumento de resolução,unmixing,mistura espectral,endmember,abundância,enmap,prisma,sentinel-2</translation>
    </message>
    <message>
        <source>Gives a hyperspectral image the fine pixels of a multispectral one of the same place.</source>
        <translation>Dá a uma imagem hiperespectral os pixels finos de uma multiespectral do mesmo lugar.</translation>
    </message>
    <message>
        <source>Fuses a hyperspectral image (HSI: many narrow bands, coarse pixels) with a multispectral image (MSI: few bands, fine pixels) of the same place and, as nearly as possible, the same day. The result has the bands of the HSI and the pixels of the MSI.

A small neural network learns from the pair itself what fine pixels hold beyond the HSI, given what the sensor of the MSI sees of them. The method Sharp also estimates the blur of the HSI, puts right what the network errs by where either image shows it, and tells how far the result can be trusted. The result is also told as a mixture of a few pure spectra (endmembers), with how much of each lies in a pixel (abundances).

Nothing needs to be clipped, reprojected or aligned first: the images may have different coordinate reference systems and extents, and a shift between them is found and removed. The bands of the MSI may lie in several files.

The wavelengths of the HSI are read from its file. How the bands of the MSI see the spectrum comes from a response table, from wavelengths and widths given here or in its file, from the name of its sensor, or is estimated from the two images.

The method is SpectraMorph (arXiv 2510.20814).</source>
        <translation>Fusiona uma imagem hiperespectral (HSI: muitas bandas estreitas, pixels grosseiros) com uma imagem multiespectral (MSI: poucas bandas, pixels finos) do mesmo lugar e, tanto quanto possível, do mesmo dia. O resultado tem as bandas da HSI e os pixels da MSI.

Uma pequena rede neural aprende do próprio par o que os pixels finos contêm além da HSI, dado o que o sensor da MSI vê deles. O método Nítido também estima o desfoque da HSI, corrige aquilo em que a rede erra onde uma das imagens o mostra, e informa até que ponto o resultado é confiável. O resultado também é descrito como uma mistura de poucos espectros puros (endmembers), com quanto de cada um há num pixel (abundâncias).

Nada precisa ser recortado, reprojetado ou alinhado antes: as imagens podem ter sistemas de referência de coordenadas e extensões diferentes, e um deslocamento entre elas é determinado e removido. As bandas da MSI podem estar em vários arquivos.

Os comprimentos de onda da HSI são lidos do seu arquivo. Como as bandas da MSI veem o espectro vem de uma tabela de resposta, de comprimentos de onda e larguras indicados aqui ou no arquivo dela, do nome do seu sensor, ou é estimado a partir das duas imagens.

O método é o SpectraMorph (arXiv 2510.20814).</translation>
    </message>
    <message>
        <source>Fused: {name}</source>
        <translation>Fusionado: {name}</translation>
    </message>
    <message>
        <source>How many pure spectra (endmembers) the image is taken to be mixed from. Automatic (0): as many as the data show; with the method as published 7, as in the paper.</source>
        <translation>De quantos espectros puros (endmembers) se supõe que a imagem seja uma mistura. Automático (0): tantos quantos os dados mostram; com o método como publicado, 7, como no artigo.</translation>
    </message>
    <message>
        <source>A sensor whose spectral response is known. Automatic takes what is given below or in the file of the MSI, or the sensor that its names and bands tell; where nothing tells the response, it is estimated from the two images.</source>
        <translation>Um sensor cuja resposta espectral é conhecida. Automático usa o que é indicado abaixo ou está no arquivo da MSI, ou o sensor que os nomes e as bandas dela revelam; se nada informa a resposta, ela é estimada a partir das duas imagens.</translation>
    </message>
    <message>
        <source>Spectral response of the multispectral image</source>
        <translation>Resposta espectral da imagem multiespectral</translation>
    </message>
    <message>
        <source>A table (CSV) with wavelengths in its first column and then one column for each band of the MSI, an ENVI spectral library (.sli) or one of the EnMAP-Box (.geojson). The best choice where the sensor's maker publishes it.</source>
        <translation>Uma tabela (CSV) com os comprimentos de onda na primeira coluna e depois uma coluna para cada banda da MSI, uma biblioteca espectral do ENVI (.sli) ou uma do EnMAP-Box (.geojson). A melhor escolha quando o fabricante do sensor a publica.</translation>
    </message>
    <message>
        <source>Centre wavelengths in the order of the bands, in nanometres such as 665, 560, 490, or in micrometres such as 0,665; 0,56; 0,49. For an MSI without a response table whose file tells no wavelengths.</source>
        <translation>Comprimentos de onda centrais na ordem das bandas, em nanômetros, como 665, 560, 490, ou em micrômetros, como 0,665; 0,56; 0,49. Para uma MSI sem tabela de resposta cujo arquivo não informa comprimentos de onda.</translation>
    </message>
    <message>
        <source>Widths of the multispectral bands (FWHM)</source>
        <translation>Larguras das bandas multiespectrais (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum in the order of the bands, in nanometres such as 30, 35, 65, or in micrometres such as 0,03; 0,035; 0,065.</source>
        <translation>Larguras totais à meia altura na ordem das bandas, em nanômetros, como 30, 35, 65, ou em micrômetros, como 0,03; 0,035; 0,065.</translation>
    </message>
    <message>
        <source>Bands of the sensor that the multispectral image holds</source>
        <translation>Bandas do sensor que a imagem multiespectral contém</translation>
    </message>
    <message>
        <source>Names of the sensor's bands in the order in which the MSI holds them, such as B2, B3, B4, B8. Needed where the file of the MSI does not tell them.</source>
        <translation>Nomes das bandas do sensor na ordem em que a MSI as contém, como B2, B3, B4, B8. Necessário se o arquivo da MSI não os informa.</translation>
    </message>
    <message>
        <source>Number of materials shown</source>
        <translation>Número de materiais mostrados</translation>
    </message>
    <message>
        <source>How many materials the fractions and the endmembers that are written tell of: mostly fewer than the endmembers that the image is made from. Automatic (0): as many as endmembers, where their number is given, or else as few as explain the image.</source>
        <translation>A quantos materiais se referem as frações e os endmembers que são gravados: em geral menos que os endmembers de que a imagem é formada. Automático (0): tantos quantos os endmembers, se o número deles é indicado, ou então tão poucos quantos explicam a imagem.</translation>
    </message>
    <message>
        <source>Spectral library of the materials</source>
        <translation>Biblioteca espectral dos materiais</translation>
    </message>
    <message>
        <source>The spectra of the materials in the image, where they are known: abundances are then told of them. They are resampled to the bands of the HSI; reflectance may be stored as 0 to 1, in per cent or times 10000.</source>
        <translation>Os espectros dos materiais na imagem, se são conhecidos: as abundâncias se referem então a eles. São reamostrados para as bandas da HSI; a reflectância pode estar guardada como 0 a 1, em por cento ou vezes 10000.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sharp: the result agrees with both images; takes seconds. As published: the settings of the paper, for comparison; takes minutes on a CPU.</source>
        <translation>Nítido: o resultado concorda com as duas imagens; leva segundos. Como publicado: as configurações do artigo, para comparação; leva minutos numa CPU.</translation>
    </message>
    <message>
        <source>Image whose georeferencing is trusted</source>
        <translation>Imagem cujo georreferenciamento é confiável</translation>
    </message>
    <message>
        <source>Where the two images are shifted against one another, the fused one lines up with this one.</source>
        <translation>Se as duas imagens estão deslocadas uma em relação à outra, a fusionada fica alinhada com esta.</translation>
    </message>
    <message>
        <source>Estimates by how much the two images are shifted against one another and removes it; the log tells what was found.</source>
        <translation>Estima em quanto as duas imagens estão deslocadas uma em relação à outra e remove esse deslocamento; o log informa o que foi determinado.</translation>
    </message>
    <message>
        <source>Point spread function of the hyperspectral image</source>
        <translation>Função de espalhamento pontual da imagem hiperespectral</translation>
    </message>
    <message>
        <source>For the method Sharp, where it is known: a square table (CSV) of the weights of fine pixels around the centre of a coarse one, as “Estimate spectral response” writes it. Where it is left empty the blur is estimated from the images.</source>
        <translation>Para o método Nítido, se é conhecida: uma tabela quadrada (CSV) dos pesos dos pixels finos em torno do centro de um pixel grosseiro, como “Estimar resposta espectral” a grava. Se deixada vazia, o desfoque é estimado a partir das imagens.</translation>
    </message>
    <message>
        <source>Match the radiometry of the multispectral image</source>
        <translation>Ajustar a radiometria da imagem multiespectral</translation>
    </message>
    <message>
        <source>Fits gain and offset of each band of the MSI to what it should see of the HSI. Leave it on unless both images are in the same, well calibrated units.</source>
        <translation>Ajusta ganho e deslocamento de cada banda da MSI ao que ela deveria ver da HSI. Deixe ativado, a não ser que as duas imagens estejam nas mesmas unidades, bem calibradas.</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Scale of the multispectral values</source>
        <translation>Escala dos valores multiespectrais</translation>
    </message>
    <message>
        <source>What the values of the MSI are multiplied by to be in the units of the HSI, such as 0.0001, where that is known; fitted (0) where it is not.</source>
        <translation>Por quanto multiplicar os valores da MSI para que fiquem nas unidades da HSI, como 0.0001, se isso é conhecido; ajustado (0) se não é.</translation>
    </message>
    <message>
        <source>What the network learns from</source>
        <translation>Com que a rede aprende</translation>
    </message>
    <message>
        <source>For the method Sharp only: the HSI as the MSI would see it, the MSI as the HSI would see it, or both. Automatic: what does better on pixels that are held back.</source>
        <translation>Somente para o método Nítido: a HSI como a MSI a veria, a MSI como a HSI a veria, ou ambas. Automático: o que for melhor em pixels reservados.</translation>
    </message>
    <message>
        <source>Coarse spectral prior</source>
        <translation>Prior espectral grosseiro</translation>
    </message>
    <message>
        <source>For the method as published only: whether the network also sees the spectrum of the HSI at each pixel. It helps where the MSI has one or two bands; automatic turns it on there, and off elsewhere.</source>
        <translation>Somente para o método como publicado: se a rede também vê o espectro da HSI em cada pixel. Ajuda quando a MSI tem uma ou duas bandas; automático o ativa nesse caso e o desativa nos demais.</translation>
    </message>
    <message>
        <source>Test the gain over interpolation one scale down</source>
        <translation>Testar o ganho sobre a interpolação uma escala abaixo</translation>
    </message>
    <message>
        <source>Fuses at reduced resolution as well, where the truth is known, and tells in the log how much nearer to it the fusion comes there than mere interpolation of the HSI. It takes as long as the fit; how far the result is from the truth is told without it.</source>
        <translation>Fusiona também em resolução reduzida, onde a verdade é conhecida, e informa no log quanto mais a fusão se aproxima dela, ali, do que a mera interpolação da HSI. Leva tanto tempo quanto o ajuste; quão longe o resultado está da verdade é informado mesmo sem isso.</translation>
    </message>
    <message>
        <source>The data type and scaling of the HSI, or physical values as floating-point numbers, twice or four times as large.</source>
        <translation>O tipo de dados e a escala da HSI, ou valores físicos em ponto flutuante, que ocupam o dobro ou o quádruplo.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semente aleatória</translation>
    </message>
    <message>
        <source>The same seed gives the same result on the same device.</source>
        <translation>A mesma semente dá o mesmo resultado no mesmo dispositivo.</translation>
    </message>
    <message>
        <source>The spectra that the abundance maps tell of: a table (.csv), an ENVI spectral library (.sli) or a library as the EnMAP-Box has them (.geojson, .gpkg). Their names say what the curves are like, not what they are.</source>
        <translation>Os espectros a que se referem os mapas de abundância: uma tabela (.csv), uma biblioteca espectral do ENVI (.sli) ou uma biblioteca como as do EnMAP-Box (.geojson, .gpkg). Os nomes dizem com que as curvas se parecem, não o que são.</translation>
    </message>
    <message>
        <source>The fitted model, which “Apply a fitted model to other images” fuses other dates and tiles with, and from which “Export abundance maps” makes maps.</source>
        <translation>O modelo ajustado, com o qual “Aplicar um modelo ajustado a outras imagens” fusiona outras datas e blocos, e do qual “Exportar mapas de abundância” faz mapas.</translation>
    </message>
    <message>
        <source>How far the result is from agreeing with each image, in the units of the HSI: one band for the MSI and one for the HSI (GeoTIFF). Large values mark places to distrust. For the method Sharp only.</source>
        <translation>Quanto falta para o resultado concordar com cada imagem, nas unidades da HSI: uma banda para a MSI e uma para a HSI (GeoTIFF). Valores grandes marcam lugares de que se deve desconfiar. Somente para o método Nítido.</translation>
    </message>
    <message>
        <source>How large the error of the fused image is likely to be in each pixel: 1 is its mean error, 2 twice as much (GeoTIFF). With it, the spectral view draws the interval that holds 90 % of the errors about a spectrum. Where the images cannot tell it, it is the same everywhere, and the log says so. For the method Sharp only.</source>
        <translation>Qual é o tamanho provável do erro da imagem fusionada em cada pixel: 1 é o seu erro médio, 2 o dobro (GeoTIFF). Com isto, a visualização espectral desenha em torno de um espectro o intervalo que contém 90 % dos erros. Se as imagens não permitem determiná-lo, ele é o mesmo em toda parte, e o log o informa. Somente para o método Nítido.</translation>
    </message>
    <message>
        <source>Endmembers used</source>
        <translation>Endmembers usados</translation>
    </message>
    <message>
        <source>Materials shown</source>
        <translation>Materiais mostrados</translation>
    </message>
    <message>
        <source>Preset used</source>
        <translation>Predefinição usada</translation>
    </message>
    <message>
        <source>Spectral response used</source>
        <translation>Resposta espectral usada</translation>
    </message>
    <message>
        <source>What the network learned from</source>
        <translation>Com que a rede aprendeu</translation>
    </message>
    <message>
        <source>Gain over interpolation at reduced resolution (dB)</source>
        <translation>Ganho sobre a interpolação em resolução reduzida (dB)</translation>
    </message>
    <message>
        <source>Ratio of that test</source>
        <translation>Razão desse teste</translation>
    </message>
    <message>
        <source>Spectral angle told from the fit (degrees)</source>
        <translation>Ângulo espectral estimado pelo ajuste (graus)</translation>
    </message>
    <message>
        <source>Whether the error told is a lower bound</source>
        <translation>Se o erro informado é um limite inferior</translation>
    </message>
    <message>
        <source>Fused, but {loss} dB worse than interpolation in a test one scale down.</source>
        <translation>Fusionado, mas {loss} dB pior que a interpolação num teste uma escala abaixo.</translation>
    </message>
    <message>
        <source>Fused. How near that comes to the truth is not told.</source>
        <translation>Fusionado. Quão perto isso chega da verdade não é informado.</translation>
    </message>
    <message>
        <source>Fused: PSNR of {psnr} dB at most; how much less cannot be told.</source>
        <translation>Fusionado: PSNR de no máximo {psnr} dB; quanto menos não pode ser informado.</translation>
    </message>
    <message>
        <source>Fused: PSNR of about {psnr} dB, told from the fit.</source>
        <translation>Fusionado: PSNR de cerca de {psnr} dB, estimada pelo ajuste.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Unknown: estimate the response from the images</source>
        <translation>Desconhecido: estimar a resposta a partir das imagens</translation>
    </message>
    <message>
        <source>Sharp (recommended)</source>
        <translation>Nítido (recomendado)</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como publicado</translation>
    </message>
    <message>
        <source>Both images</source>
        <translation>Ambas as imagens</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>As the hyperspectral image</source>
        <translation>Como a imagem hiperespectral</translation>
    </message>
    <message>
        <source>Floating point (32 bits)</source>
        <translation>Ponto flutuante (32 bits)</translation>
    </message>
    <message>
        <source>Not used: only the method as published knows it.</source>
        <translation>Não usado: só o método como publicado o conhece.</translation>
    </message>
    <message>
        <source>Not used: no shift is removed.</source>
        <translation>Não usado: nenhum deslocamento é removido.</translation>
    </message>
    <message>
        <source>Not used: the response is estimated.</source>
        <translation>Não usado: a resposta é estimada.</translation>
    </message>
    <message>
        <source>Not used: the sensor tells it.</source>
        <translation>Não usado: o sensor a informa.</translation>
    </message>
    <message>
        <source>Fuse many pairs</source>
        <translation>Fusionar muitos pares</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,fusion,batch,archive,list,table,stac,time series,dask,cluster,resume</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusion,fusão,fusionar,batch,lote,arquivo,lista,tabela,stac,série temporal,dask,cluster,retomar</translation>
    </message>
    <message>
        <source>Fuses all pairs of a list; what fails does not stop the rest, and what is done is not done again.</source>
        <translation>Fusiona todos os pares de uma lista; o que falha não interrompe o resto, e o que está feito não é feito de novo.</translation>
    </message>
    <message>
        <source>The list is a table (CSV) with the columns hsi and msi, a row for each pair: the files, of which several multispectral ones are separated by semicolons, with paths relative to the table. A column name says what the result is to be called, and any option of the engine's command fuse can be a column: sensor, response, dtype, report and others. Or it is a catalogue of STAC items (JSON) with the assets hsi and msi.

Each pair is fused into a raster of its own in the folder. A pair that cannot be fused is named with its cause, in the log and in the table of results, and the others go on. Canceled or cut off, the same run started again goes on where it ended: pairs that were fused as they are asked for, from files that have not changed, are not fused again.

For a time series, one hyperspectral image and multispectral ones of many dates, let the pairs with the same hyperspectral image share a model: it is fitted once, to the first date, and the table says of each date for which it no longer fits. List first the date that is nearest to the hyperspectral image.</source>
        <translation>A lista é uma tabela (CSV) com as colunas hsi e msi e uma linha para cada par: os arquivos, dos quais vários multiespectrais são separados por ponto e vírgula, com caminhos relativos à tabela. Uma coluna name diz como o resultado deve se chamar, e qualquer opção do comando fuse do motor pode ser uma coluna: sensor, response, dtype, report (relatório) e outras. Ou então é um catálogo de itens STAC (JSON) com os assets hsi e msi.

Cada par é fusionado num raster próprio na pasta. Um par que não pode ser fusionado é indicado com a causa, no log e na tabela de resultados, e os outros prosseguem. Cancelada ou interrompida, a mesma execução, iniciada de novo, continua de onde parou: pares já fusionados como pedido, a partir de arquivos que não mudaram, não são fusionados de novo.

Para uma série temporal, uma imagem hiperespectral e imagens multiespectrais de muitas datas, deixe que os pares com a mesma imagem hiperespectral compartilhem um modelo: ele é ajustado uma vez, à primeira data, e a tabela informa, para cada data, se ele já não se ajusta. Ponha em primeiro lugar na lista a data mais próxima da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>Fused pairs: {name}</source>
        <translation>Pares fusionados: {name}</translation>
    </message>
    <message>
        <source>Choose the list of pairs. Its images are looked at when they are fused.</source>
        <translation>Escolha a lista de pares. As suas imagens são examinadas quando são fusionadas.</translation>
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
        <translation>Uma tabela (CSV) com as colunas hsi e msi e uma linha para cada par, ou itens STAC com esses assets (JSON).</translation>
    </message>
    <message>
        <source>Share a model</source>
        <translation>Compartilhar um modelo</translation>
    </message>
    <message>
        <source>Which pairs are fused with the model of the first of them, in place of one of their own: faster, and comparable from date to date, but less exact the less the pairs are alike.</source>
        <translation>Quais pares são fusionados com o modelo do primeiro deles, em vez de um próprio: mais rápido e comparável de data para data, mas menos exato quanto menos os pares se parecem.</translation>
    </message>
    <message>
        <source>Folder for the fused images</source>
        <translation>Pasta para as imagens fusionadas</translation>
    </message>
    <message>
        <source>Where each pair gets a raster of its own (GeoTIFF), called as in the list. A folder of an earlier run is gone on with.</source>
        <translation>Onde cada par recebe um raster próprio (GeoTIFF), com o nome que tem na lista. Uma pasta de uma execução anterior é continuada.</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabela de resultados</translation>
    </message>
    <message>
        <source>What came of each pair: its figures, or why it was not fused (CSV).</source>
        <translation>O que resultou de cada par: os seus números, ou por que não foi fusionado (CSV).</translation>
    </message>
    <message>
        <source>Pairs in the list</source>
        <translation>Pares na lista</translation>
    </message>
    <message>
        <source>Pairs fused by this run</source>
        <translation>Pares fusionados nesta execução</translation>
    </message>
    <message>
        <source>Pairs fused before</source>
        <translation>Pares fusionados antes</translation>
    </message>
    <message>
        <source>Pairs that could not be fused</source>
        <translation>Pares que não puderam ser fusionados</translation>
    </message>
    <message>
        <source>{fused} of {listed} pairs were fused by this run, {there} before, {failed} could not be: the table tells why. The images are in {folder}.</source>
        <translation>{fused} de {listed} pares foram fusionados nesta execução, {there} antes, {failed} não puderam ser: a tabela informa por quê. As imagens estão em {folder}.</translation>
    </message>
    <message>
        <source>No: each pair has its own</source>
        <translation>Não: cada par tem o seu</translation>
    </message>
    <message>
        <source>Pairs with the same hyperspectral image, as dates of a time series</source>
        <translation>Pares com a mesma imagem hiperespectral, como datas de uma série temporal</translation>
    </message>
    <message>
        <source>All pairs, as scenes of the same sensors and season</source>
        <translation>Todos os pares, como cenas dos mesmos sensores e da mesma estação</translation>
    </message>
    <message>
        <source>Import product</source>
        <translation>Importar produto</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,product,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,convert,wavelength,mask</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,product,produto,prisma,emit,enmap,desis,tanager,neon,aviris,hyperion,sentinel-2,landsat,planetscope,worldview,pleiades,spot,hdf5,he5,netcdf,zip,safe,dimap,cog,converter,comprimento de onda,máscara</translation>
    </message>
    <message>
        <source>Turns the product of a mission into a raster with wavelengths.</source>
        <translation>Converte o produto de uma missão num raster com comprimentos de onda.</translation>
    </message>
    <message>
        <source>Reads the product of a hyperspectral mission or of a multispectral sensor as it was delivered, and writes it as a GeoTIFF whose bands know their wavelengths, widths and whether they are bad, and which every program opens. Pixels that the product's own quality layers mark have no data.

Hyperspectral: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multispectral: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

The other algorithms take these products as well, by the path of the archive, the metadata or the folder: importing is for layers of what QGIS cannot open, and for other programs.</source>
        <translation>Lê o produto de uma missão hiperespectral ou de um sensor multiespectral como foi entregue, e o grava como um GeoTIFF cujas bandas sabem os seus comprimentos de onda, larguras e se são ruins, e que todo programa abre. Pixels marcados pelas camadas de qualidade do próprio produto ficam sem dados.

Hiperespectrais: EnMAP, PRISMA, EMIT, DESIS, Tanager, NEON, AVIRIS, Hyperion, PACE, Wyvern. Multiespectrais: Sentinel-2, Landsat, PlanetScope, RapidEye, SkySat, WorldView, GeoEye, QuickBird, IKONOS, Pléiades, SPOT, EO-1 ALI.

Os outros algoritmos também aceitam esses produtos, pelo caminho do arquivo compactado, dos metadados ou da pasta: importar serve para ter como camadas o que o QGIS não abre, e para outros programas.</translation>
    </message>
    <message>
        <source>Choose the product: what it is will be told here.</source>
        <translation>Escolha o produto: aqui será informado o que ele é.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>The product as it was delivered: the archive (ZIP, tar.gz), the file of metadata, the image, or the path of the folder. Nothing is unpacked.</source>
        <translation>O produto como foi entregue: o arquivo compactado (ZIP, tar.gz), o arquivo de metadados, a imagem, ou o caminho da pasta. Nada é descompactado.</translation>
    </message>
    <message>
        <source>Imported image</source>
        <translation>Imagem importada</translation>
    </message>
    <message>
        <source>The image to write (GeoTIFF).</source>
        <translation>A imagem a gravar (GeoTIFF).</translation>
    </message>
    <message>
        <source>Mask of the product</source>
        <translation>Máscara do produto</translation>
    </message>
    <message>
        <source>A raster to write that is 1 where the product's quality layers mark pixels (clouds, shadows, haze, failures), and 0 elsewhere.</source>
        <translation>Um raster a gravar que é 1 onde as camadas de qualidade do produto marcam pixels (nuvens, sombras, névoa, falhas) e 0 nos demais lugares.</translation>
    </message>
    <message>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF otimizado para nuvem</translation>
    </message>
    <message>
        <source>Write the raster with overviews, and in an order in which a map is drawn from a server's file with few reads. Takes longer.</source>
        <translation>Grava o raster com visões gerais (pirâmides) e numa ordem em que um mapa é desenhado com poucas leituras de um arquivo num servidor. Leva mais tempo.</translation>
    </message>
    <message>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <source>Bands: {count}, {bad} of them bad</source>
        <translation>Bandas: {count}, das quais ruins: {bad}</translation>
    </message>
    <message>
        <source>Install engine</source>
        <translation>Instalar motor</translation>
    </message>
    <message>
        <source>engine,install,setup,repair,upgrade,python,environment,torch,pytorch,gpu,cuda</source>
        <translation>engine,install,motor,instalar,instalação,configurar,reparar,atualizar,python,ambiente,torch,pytorch,gpu,cuda</translation>
    </message>
    <message>
        <source>Installs or repairs what SpectraMorph computes with.</source>
        <translation>Instala ou repara aquilo com que o SpectraMorph calcula.</translation>
    </message>
    <message>
        <source>SpectraMorph computes in a process of its own, the engine, with a Python environment of its own. This downloads its libraries into a folder of yours; nothing is installed into the Python of QGIS. How much there is to download, and how much disk it takes, is told first; an engine that is there is replaced only once the new one is complete.

The window SpectraMorph ▸ Engine… in the Raster menu does the same.</source>
        <translation>O SpectraMorph calcula num processo próprio, o motor, com um ambiente Python próprio. Isto baixa as suas bibliotecas para uma pasta sua; nada é instalado no Python do QGIS. Antes se informa quanto há para baixar e quanto espaço em disco isso ocupa; um motor existente só é substituído quando o novo está completo.

A janela SpectraMorph ▸ Motor… no menu Raster faz o mesmo.</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>Compilação do PyTorch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics cards (CUDA)</source>
        <translation>Placas gráficas NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>Pasta do motor</translation>
    </message>
    <message>
        <source>Folder of wheels</source>
        <translation>Pasta de wheels</translation>
    </message>
    <message>
        <source>Python to install with</source>
        <translation>Python para a instalação</translation>
    </message>
    <message>
        <source>Automatic takes the CUDA build where an NVIDIA driver is found, else the far smaller CPU build.</source>
        <translation>Automático usa a compilação CUDA se um driver NVIDIA é encontrado, senão a compilação para CPU, muito menor.</translation>
    </message>
    <message>
        <source>Where the engine goes, and is then looked for. Empty: a folder of the user's, outside the QGIS profile.</source>
        <translation>Onde o motor é instalado e depois procurado. Vazio: uma pasta do usuário, fora do perfil do QGIS.</translation>
    </message>
    <message>
        <source>A folder with the packages, to install without a network. Empty: from the network.</source>
        <translation>Uma pasta com os pacotes, para instalar sem rede. Vazio: da rede.</translation>
    </message>
    <message>
        <source>A Python (3.9 or newer) that can make environments. Empty: QGIS's own, or one that is downloaded where that one cannot.</source>
        <translation>Um Python (3.9 ou mais novo) que possa criar ambientes. Vazio: o do QGIS, ou um baixado se aquele não puder.</translation>
    </message>
    <message>
        <source>The engine's Python</source>
        <translation>O Python do motor</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>Segundos que levou</translation>
    </message>
    <message>
        <source>To download: {download} GB. On the disk: {disk} GB, in {folder}. Free there: {free} GB.</source>
        <translation>Para baixar: {download} GB. Em disco: {disk} GB, em {folder}. Livres ali: {free} GB.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Carregar dados de exemplo</translation>
    </message>
    <message>
        <source>sample,example,demo,test data,tutorial,hyperspectral,multispectral,EnMAP,Sentinel-2,getting started</source>
        <translation>sample,example,demo,exemplo,dados de teste,tutorial,hiperespectral,multiespectral,EnMAP,Sentinel-2,primeiros passos</translation>
    </message>
    <message>
        <source>Makes a hyperspectral and a multispectral image of one landscape to try everything on.</source>
        <translation>Faz uma imagem hiperespectral e uma multiespectral de uma mesma paisagem para experimentar tudo.</translation>
    </message>
    <message>
        <source>Makes two images of a landscape of 3.6 km and adds them to the project: one as EnMAP sees it (30 m, 224 bands) and one as Sentinel-2 does (10 m, 10 bands). It takes seconds, and nothing is downloaded.

Then choose “Fuse hyperspectral and multispectral images”: its dialog finds both, and Run makes an image with 224 bands and pixels of 10 m. With the truth you can tell how good that is: “Assess a fused image” takes it for the reference.

The landscape is made, with spectra of plants, soils, water and roofs from published models and measurements. Neither image has an atmosphere, clouds or a shift against the other: a real pair is harder.

The same files come of every run. Files of an earlier one in the folder are replaced.</source>
        <translation>Faz duas imagens de uma paisagem de 3,6 km e as adiciona ao projeto: uma como o EnMAP a vê (30 m, 224 bandas) e outra como o Sentinel-2 (10 m, 10 bandas). Leva segundos, e nada é baixado.

Depois escolha “Fusionar imagens hiperespectral e multiespectral”: sua janela encontra ambas, e Executar faz uma imagem com 224 bandas e pixels de 10 m. Com a verdade se sabe quão boa ela é: “Avaliar uma imagem fusionada” a toma como referência.

A paisagem é artificial, com espectros de plantas, solos, água e telhados de modelos e medições publicados. Nenhuma das imagens tem atmosfera, nuvens nem deslocamento em relação à outra: um par real é mais difícil.

Cada execução dá os mesmos arquivos. Os de uma anterior na pasta são substituídos.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Where to write the images. A temporary folder is gone when QGIS ends.</source>
        <translation>Onde gravar as imagens. Uma pasta temporária desaparece quando o QGIS termina.</translation>
    </message>
    <message>
        <source>Add the truth</source>
        <translation>Adicionar a verdade</translation>
    </message>
    <message>
        <source>What a perfect fusion of both images would be, as a third layer: the reference that tells how good a fusion is. It takes 42 MB, the two images take 7.</source>
        <translation>O que seria uma fusão perfeita de ambas as imagens, como terceira camada: a referência que informa quão boa é uma fusão. Ocupa 42 MB; as duas imagens, 7.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdade</translation>
    </message>
    <message>
        <source>Table of the response</source>
        <translation>Tabela da resposta</translation>
    </message>
    <message>
        <source>Both images are in the project. The log tells how to fuse them.</source>
        <translation>Ambas as imagens estão no projeto. O log informa como fusioná-las.</translation>
    </message>
    <message>
        <source>The response of the multispectral image need not be given, as its file tells the wavelengths; to try a table of it: {table}</source>
        <translation>A resposta da imagem multiespectral não precisa ser dada, pois seu arquivo informa os comprimentos de onda; para experimentar uma tabela dela: {table}</translation>
    </message>
    <message>
        <source>Sample HSI (EnMAP-like, 30 m)</source>
        <translation>HSI de exemplo (como EnMAP, 30 m)</translation>
    </message>
    <message>
        <source>Sample MSI (Sentinel-2-like, 10 m)</source>
        <translation>MSI de exemplo (como Sentinel-2, 10 m)</translation>
    </message>
    <message>
        <source>Sample truth (224 bands, 10 m)</source>
        <translation>Verdade de exemplo (224 bandas, 10 m)</translation>
    </message>
    <message>
        <source>Next: Raster ▸ SpectraMorph ▸ Fuse Hyperspectral and Multispectral Images… with the hyperspectral image “{hsi}” and the multispectral image “{msi}”, which its dialog finds by itself; then Run.</source>
        <translation>A seguir: Raster ▸ SpectraMorph ▸ Fusionar imagens hiperespectral e multiespectral… com a imagem hiperespectral “{hsi}” e a imagem multiespectral “{msi}”, que a janela encontra por si só; depois Executar.</translation>
    </message>
    <message>
        <source>The model file that the fusion wrote (safetensors).</source>
        <translation>O arquivo do modelo que a fusão gravou (safetensors).</translation>
    </message>
    <message>
        <source>The model file is not one that a fusion wrote: choose another one.</source>
        <translation>O arquivo do modelo não foi gravado por uma fusão: escolha outro.</translation>
    </message>
    <message>
        <source>The model needs both images: a multispectral one with {bands} bands.</source>
        <translation>O modelo precisa de ambas as imagens: uma multiespectral com {bands} bandas.</translation>
    </message>
    <message>
        <source>The model needs a multispectral image, with {bands} bands. With a hyperspectral image of that date, too, the result is nearer to the truth.</source>
        <translation>O modelo precisa de uma imagem multiespectral com {bands} bandas. Com uma imagem hiperespectral dessa data também, o resultado fica mais próximo da verdade.</translation>
    </message>
    <message>
        <source>The model needs only a multispectral image, with {bands} bands.</source>
        <translation>O modelo só precisa de uma imagem multiespectral com {bands} bandas.</translation>
    </message>
    <message>
        <source>The raster with many narrow bands and coarse pixels (HSI). Its file, or an ENVI header beside it, holds the bands' wavelengths. Products of EnMAP, PRISMA, EMIT and others are taken as they were delivered, by the path of their archive (ZIP, tar.gz), metadata or file, in scripts also of their folder.</source>
        <translation>O raster com muitas bandas estreitas e pixels grosseiros (HSI). O seu arquivo, ou um cabeçalho ENVI ao lado dele, contém os comprimentos de onda das bandas. Produtos de EnMAP, PRISMA, EMIT e outros são aceitos como foram entregues, pelo caminho do arquivo compactado (ZIP, tar.gz), dos metadados ou do arquivo; em scripts, também pelo da pasta.</translation>
    </message>
    <message>
        <source>Multispectral image(s)</source>
        <translation>Imagem ou imagens multiespectrais</translation>
    </message>
    <message>
        <source>The raster of the same place with few bands and fine pixels (MSI); one panchromatic band will do. Several rasters, such as bands in files of their own, are stacked in their order, to the finest of their grids. Products of Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT and others are taken as they were delivered, by their archive (ZIP, tar) or metadata file, in scripts also by their folder: what they say of sensor, bands, scale and clouds is used.</source>
        <translation>O raster do mesmo lugar com poucas bandas e pixels finos (MSI); uma banda pancromática já serve. Vários rasters, como bandas em arquivos próprios, são empilhados na sua ordem, na mais fina das suas grades. Produtos de Sentinel-2, Landsat, PlanetScope, WorldView, Pléiades, SPOT e outros são aceitos como foram entregues, pelo arquivo compactado (ZIP, tar) ou pelo arquivo de metadados; em scripts, também pela pasta: usa-se o que eles dizem de sensor, bandas, escala e nuvens.</translation>
    </message>
    <message>
        <source>Mask of the hyperspectral image</source>
        <translation>Máscara da imagem hiperespectral</translation>
    </message>
    <message>
        <source>A raster on the grid of the HSI: where it is not 0, as on clouds, the HSI is not used.</source>
        <translation>Um raster na grade da HSI: onde ele não é 0, como em nuvens, a HSI não é usada.</translation>
    </message>
    <message>
        <source>Bands of both</source>
        <translation>Bandas de ambos</translation>
    </message>
    <message>
        <source>Bands of the VNIR spectrometer</source>
        <translation>Bandas do espectrômetro VNIR</translation>
    </message>
    <message>
        <source>Bands of the SWIR spectrometer</source>
        <translation>Bandas do espectrômetro SWIR</translation>
    </message>
    <message>
        <source>Use the product's own mask (clouds, shadows, haze, failures)</source>
        <translation>Usar a máscara do próprio produto (nuvens, sombras, névoa, falhas)</translation>
    </message>
    <message>
        <source>Pixels that the quality layers of a product (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope and others) mark are not used. The log says how many there are, and why. Other images have no such mask.</source>
        <translation>Pixels marcados pelas camadas de qualidade de um produto (EnMAP, PRISMA, EMIT, Sentinel-2, Landsat, PlanetScope e outros) não são usados. O log informa quantos são e por quê. Outras imagens não têm essa máscara.</translation>
    </message>
    <message>
        <source>Overlap of the two spectrometers</source>
        <translation>Sobreposição dos dois espectrômetros</translation>
    </message>
    <message>
        <source>EnMAP, PRISMA and Hyperion have two spectrometers (VNIR and SWIR), which both see the wavelengths from some 900 to 1000 nm: whose bands to use there. The other's count as bad.</source>
        <translation>EnMAP, PRISMA e Hyperion têm dois espectrômetros (VNIR e SWIR), que veem ambos os comprimentos de onda de cerca de 900 a 1000 nm: de qual deles usar as bandas ali. As do outro contam como ruins.</translation>
    </message>
    <message>
        <source>Wavelengths of the hyperspectral bands</source>
        <translation>Comprimentos de onda das bandas hiperespectrais</translation>
    </message>
    <message>
        <source>For a hyperspectral image whose file tells none, or wrong ones: centre wavelengths of all bands in their order, in nanometres or micrometres, or the path of a text file with one a line or of an ENVI header.</source>
        <translation>Para uma imagem hiperespectral cujo arquivo não os informa, ou informa errados: comprimentos de onda centrais de todas as bandas na sua ordem, em nanômetros ou micrômetros, ou o caminho de um arquivo de texto com um por linha ou de um cabeçalho ENVI.</translation>
    </message>
    <message>
        <source>Widths of the hyperspectral bands (FWHM)</source>
        <translation>Larguras das bandas hiperespectrais (FWHM)</translation>
    </message>
    <message>
        <source>Full widths at half maximum of all bands, given in the same ways.</source>
        <translation>Larguras totais à meia altura de todas as bandas, indicadas das mesmas maneiras.</translation>
    </message>
    <message>
        <source>Automatic: flagged, empty or mere noise</source>
        <translation>Automático: marcadas, vazias, ruído</translation>
    </message>
    <message>
        <source>Those flagged in the file</source>
        <translation>As marcadas no arquivo</translation>
    </message>
    <message>
        <source>None: use all bands</source>
        <translation>Nenhuma: usar todas as bandas</translation>
    </message>
    <message>
        <source>Bad bands of the hyperspectral image</source>
        <translation>Bandas ruins da imagem hiperespectral</translation>
    </message>
    <message>
        <source>Bands that are not used, and are nodata in the result. Automatic: those flagged as bad in the file, and those without data, with the same value everywhere, or with noise and no signal; the log names them. Or write a list of your own, like 1-7, 58-76, 225.</source>
        <translation>Bandas que não são usadas e ficam nodata no resultado. Automático: as marcadas como ruins no arquivo, e as sem dados, com o mesmo valor em toda parte, ou com ruído e sem sinal; o log as enumera. Ou escreva uma lista sua, como 1-7, 58-76, 225.</translation>
    </message>
    <message>
        <source>Mask of the multispectral image</source>
        <translation>Máscara da imagem multiespectral</translation>
    </message>
    <message>
        <source>A raster on the grid of the MSI, of the finest where there are several: where it is not 0, as on clouds, the MSI is not used.</source>
        <translation>Um raster na grade da MSI, da mais fina se há várias: onde ele não é 0, como em nuvens, a MSI não é usada.</translation>
    </message>
    <message>
        <source>Number of endmembers</source>
        <translation>Número de endmembers</translation>
    </message>
    <message>
        <source>Abundances are fractions</source>
        <translation>As abundâncias são frações</translation>
    </message>
    <message>
        <source>The maps show how much of each material lies in a pixel: no fraction is negative, and those of a pixel have a sum of 1. Switched off, they show the coefficients of all endmembers, negative ones too, which give the fused image exactly.</source>
        <translation>Os mapas mostram quanto de cada material há num pixel: nenhuma fração é negativa, e as de um pixel somam 1. Desativado, eles mostram os coeficientes de todos os endmembers, também os negativos, que reproduzem exatamente a imagem fusionada.</translation>
    </message>
    <message>
        <source>Spectral library to name endmembers by</source>
        <translation>Biblioteca espectral para nomear os endmembers</translation>
    </message>
    <message>
        <source>Each endmember is called after the nearest spectrum of this library, with the angle between the two. Without a library it is called after what its curve shows, such as vegetation-like.</source>
        <translation>Cada endmember recebe o nome do espectro mais próximo desta biblioteca, com o ângulo entre os dois. Sem biblioteca, recebe o nome do que a sua curva mostra, como semelhante a vegetação.</translation>
    </message>
    <message>
        <source>Spectral libraries (*.csv *.txt *.sli *.geojson *.gpkg);;All files (*.*)</source>
        <translation>Bibliotecas espectrais (*.csv *.txt *.sli *.geojson *.gpkg);;Todos os arquivos (*.*)</translation>
    </message>
    <message>
        <source>Spectral responses (*.csv *.txt *.sli *.geojson);;All files (*.*)</source>
        <translation>Respostas espectrais (*.csv *.txt *.sli *.geojson);;Todos os arquivos (*.*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*.*)</source>
        <translation>Tabelas (*.csv *.txt);;Todos os arquivos (*.*)</translation>
    </message>
    <message>
        <source>SpectraMorph models (*.safetensors)</source>
        <translation>Modelos do SpectraMorph (*.safetensors)</translation>
    </message>
    <message>
        <source>Not used: the response table tells it.</source>
        <translation>Não usado: a tabela de resposta a informa.</translation>
    </message>
    <message>
        <source>Not used: the shift is given.</source>
        <translation>Não usado: o deslocamento foi indicado.</translation>
    </message>
    <message>
        <source>Not used: the method as published knows nothing of it.</source>
        <translation>Não usado: o método como publicado não o conhece.</translation>
    </message>
    <message>
        <source>Automatic (the fastest that works)</source>
        <translation>Automático (o mais rápido que funciona)</translation>
    </message>
    <message>
        <source>Apple GPU</source>
        <translation>GPU da Apple</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU da NVIDIA</translation>
    </message>
    <message>
        <source>Second NVIDIA GPU</source>
        <translation>Segunda GPU da NVIDIA</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular em</translation>
    </message>
    <message>
        <source>The processor, or a graphics card (GPU). Automatic takes the fastest one that works; the log says which and why.</source>
        <translation>O processador ou uma placa gráfica (GPU). Automático usa o mais rápido que funciona; o log informa qual e por quê.</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Núcleos da CPU</translation>
    </message>
    <message>
        <source>How many CPU cores to compute on. Automatic (0): all but one, or both of two.</source>
        <translation>Em quantos núcleos da CPU calcular. Automático (0): todos menos um, ou ambos se são dois.</translation>
    </message>
    <message>
        <source>Dask cluster</source>
        <translation>Cluster Dask</translation>
    </message>
    <message>
        <source>Where to compute: the address of a Dask scheduler, such as tcp://10.0.0.1:8786, or local:4 for four processes on this computer, or local:gpus for one for each of its GPUs. Left empty, one process does it, which is best for a single scene or a few. The engine needs the package distributed for it; the values are the same.</source>
        <translation>Onde calcular: o endereço de um escalonador Dask, como tcp://10.0.0.1:8786, ou local:4 para quatro processos neste computador, ou local:gpus para um em cada GPU dele. Se vazio, um único processo o faz, o que é melhor para uma só cena ou poucas. O motor precisa para isso do pacote distributed; os valores são os mesmos.</translation>
    </message>
    <message>
        <source>Folder for the cluster's parts</source>
        <translation>Pasta para as partes do cluster</translation>
    </message>
    <message>
        <source>A folder that all workers of the cluster reach under the same name, or a name such as /vsis3/bucket/folder. Left empty, a folder beside the fused image.</source>
        <translation>Uma pasta que todos os workers do cluster acessam com o mesmo nome, ou um nome como /vsis3/bucket/folder. Se vazio, uma pasta ao lado da imagem fusionada.</translation>
    </message>
    <message>
        <source>Known shift (columns, rows)</source>
        <translation>Deslocamento conhecido (colunas, linhas)</translation>
    </message>
    <message>
        <source>By how much the content of the MSI lies to the right of and below where the HSI has it, in pixels of the HSI, such as 0.4, -1.2 or 0,4; -1,2. Where it is left empty the shift is estimated.</source>
        <translation>Quanto o conteúdo da MSI está à direita e abaixo de onde a HSI o tem, em pixels da HSI, como 0.4, -1.2 ou 0,4; -1,2. Se deixado vazio, o deslocamento é estimado.</translation>
    </message>
    <message>
        <source>The hyperspectral image with fine pixels to write (GeoTIFF).</source>
        <translation>A imagem hiperespectral com pixels finos a gravar (GeoTIFF).</translation>
    </message>
    <message>
        <source>How much of each material, or endmember, lies in each fine pixel, one band each (GeoTIFF).</source>
        <translation>Quanto de cada material, ou endmember, há em cada pixel fino, uma banda para cada (GeoTIFF).</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>A page to look at: pictures, curves, and what tells how good the result is. Everything is inside one file, which opens in any browser and needs no network (HTML).</source>
        <translation>Uma página para ver: figuras, curvas e o que informa quão bom é o resultado. Tudo está dentro de um só arquivo, que abre em qualquer navegador e não precisa de rede (HTML).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Lowest correlation of a band after matching</source>
        <translation>Menor correlação de uma banda após o ajuste</translation>
    </message>
    <message>
        <source>PSNR told from the fit (dB)</source>
        <translation>PSNR estimada pelo ajuste (dB)</translation>
    </message>
    <message>
        <source>Root mean square error told from the fit</source>
        <translation>Raiz do erro quadrático médio estimada pelo ajuste</translation>
    </message>
    <message>
        <source>Shift to the right (HSI pixels)</source>
        <translation>Deslocamento para a direita (pixels da HSI)</translation>
    </message>
    <message>
        <source>Shift down (HSI pixels)</source>
        <translation>Deslocamento para baixo (pixels da HSI)</translation>
    </message>
    <message>
        <source>Resample to sensor</source>
        <translation>Reamostrar para um sensor</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,spectral resampling,convolution,simulate,sensor,spectral response,srf,sentinel-2,landsat,planetscope,worldview</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,reamostragem espectral,spectral resampling,convolução,simular,sensor,resposta espectral,srf,sentinel-2,landsat,planetscope,worldview</translation>
    </message>
    <message>
        <source>Shows a hyperspectral image as a multispectral sensor would see it.</source>
        <translation>Mostra uma imagem hiperespectral como um sensor multiespectral a veria.</translation>
    </message>
    <message>
        <source>Makes the bands that a multispectral sensor would have of a hyperspectral image, by the measured spectral response of the sensor or by a response table: each is the mean of the hyperspectral bands, weighted by how much the sensor sees of them. Pixels and units stay those of the hyperspectral image; the bands have the names, wavelengths and widths of the sensor's.

It serves for comparing sensors, for indices and models that were made for one of them, and for seeing what a spectral response means.

Bands of the sensor that lie where the hyperspectral image has none are left out, and the log names them; it warns of those that are seen in part.</source>
        <translation>Cria, a partir de uma imagem hiperespectral, as bandas que um sensor multiespectral teria, pela resposta espectral medida do sensor ou por uma tabela de resposta: cada uma é a média das bandas hiperespectrais, ponderada por quanto o sensor vê delas. Pixels e unidades continuam os da imagem hiperespectral; as bandas têm os nomes, comprimentos de onda e larguras das do sensor.

Serve para comparar sensores, para índices e modelos feitos para um deles, e para ver o que uma resposta espectral significa.

Bandas do sensor situadas onde a imagem hiperespectral não tem nenhuma são deixadas de fora, e o log as enumera; ele avisa das que são vistas só em parte.</translation>
    </message>
    <message>
        <source>Resampled: {name}</source>
        <translation>Reamostrado: {name}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>The sensor whose bands are made.</source>
        <translation>O sensor cujas bandas são criadas.</translation>
    </message>
    <message>
        <source>Spectral response of another sensor</source>
        <translation>Resposta espectral de outro sensor</translation>
    </message>
    <message>
        <source>Bands wanted</source>
        <translation>Bandas desejadas</translation>
    </message>
    <message>
        <source>Names of the bands to make, in the order wanted, separated by commas: B2,B3,B4,B8 or blue,green,red,nir. All that the hyperspectral image can tell where nothing is given.</source>
        <translation>Nomes das bandas a criar, na ordem desejada, separados por vírgulas: B2,B3,B4,B8 ou blue,green,red,nir. Se nada for indicado, todas as que a imagem hiperespectral permite obter.</translation>
    </message>
    <message>
        <source>Data type of the output</source>
        <translation>Tipo de dados da saída</translation>
    </message>
    <message>
        <source>How the bands are stored: as the hyperspectral image is, with its scaling, or as floating-point numbers.</source>
        <translation>Como as bandas são guardadas: como a imagem hiperespectral, com a sua escala, ou em ponto flutuante.</translation>
    </message>
    <message>
        <source>Resampled image</source>
        <translation>Imagem reamostrada</translation>
    </message>
    <message>
        <source>The raster to write, with the bands of the sensor (GeoTIFF).</source>
        <translation>O raster a gravar, com as bandas do sensor (GeoTIFF).</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Bandas deixadas de fora</translation>
    </message>
    <message>
        <source>The record is of a run that has no dialog: give that of another one.</source>
        <translation>O registro é de uma execução que não tem janela: indique o de outra.</translation>
    </message>
    <message>
        <source>Run Again from a Record…</source>
        <translation>Executar de novo a partir de um registro…</translation>
    </message>
    <message>
        <source>Run Again…</source>
        <translation>Executar de novo…</translation>
    </message>
    <message>
        <source>Record of a Run</source>
        <translation>Registro de uma execução</translation>
    </message>
    <message>
        <source>Records of SpectraMorph (*.run.json);;All files (*.*)</source>
        <translation>Registros do SpectraMorph (*.run.json);;Todos os arquivos (*.*)</translation>
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
        <translation>processador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>placa gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>gráficos Apple</translation>
    </message>
    <message>
        <source>Python to use as the engine</source>
        <translation>Python a usar como motor</translation>
    </message>
    <message>
        <source>that of the installed engine</source>
        <translation>o do motor instalado</translation>
    </message>
    <message>
        <source>CPU cores (0: all but one, or both of two)</source>
        <translation>Núcleos da CPU (0: todos menos um, ou ambos se são dois)</translation>
    </message>
    <message>
        <source>Keep the engine ready between runs</source>
        <translation>Manter o motor pronto entre execuções</translation>
    </message>
    <message>
        <source>Installation: folder of downloaded packages</source>
        <translation>Instalação: pasta de pacotes baixados</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>da internet</translation>
    </message>
    <message>
        <source>Installation: address of PyTorch's packages</source>
        <translation>Instalação: endereço dos pacotes do PyTorch</translation>
    </message>
    <message>
        <source>Installation: address of Python itself</source>
        <translation>Instalação: endereço do próprio Python</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to {most}.</source>
        <translation>Indique um número inteiro de 0 a {most}.</translation>
    </message>
    <message>
        <source>Simulate a pair</source>
        <translation>Simular um par</translation>
    </message>
    <message>
        <source>hyperspectral,multispectral,simulate,simulation,synthetic,degrade,blur,psf,point spread function,noise,snr,test data,wald,ground truth</source>
        <translation>hyperspectral,multispectral,hiperespectral,multiespectral,simulate,simular,simulação,sintético,degradar,desfoque,psf,função de espalhamento pontual,ruído,snr,dados de teste,wald,verdade de campo</translation>
    </message>
    <message>
        <source>Makes a coarse hyperspectral image and a multispectral one of a scene, whose fusion is then known.</source>
        <translation>Cria uma imagem hiperespectral grosseira e uma multiespectral de uma cena, cuja fusão é então conhecida.</translation>
    </message>
    <message>
        <source>Takes any hyperspectral image for the scene and makes of it what two sensors would see: one whose pixels are so many times coarser, through a blur of its optics and with noise; and one with the bands of a multispectral sensor, with the scene's pixels and with noise. Georeferencing, wavelengths, units and bad bands are kept, so that both can be fused as they are; the scene itself, cut to whole coarse pixels, is what the fusion should be.

It serves for trying which sensor, ratio and method suit a task, and for figures that others can repeat: the same seed gives the same images. A shift, gains, a turned grid, ratios that are no whole numbers and ten kinds of blur are there to see what a fusion stands.

A simulated pair is kinder than a real one: both images show the same moment, from the same angle, without clouds.</source>
        <translation>Toma qualquer imagem hiperespectral como cena e cria a partir dela o que dois sensores veriam: uma imagem cujos pixels são tantas vezes mais grosseiros, através de um desfoque da sua óptica e com ruído; e uma com as bandas de um sensor multiespectral, com os pixels da cena e com ruído. Georreferenciamento, comprimentos de onda, unidades e bandas ruins são mantidos, de modo que ambas podem ser fusionadas como estão; a própria cena, recortada em pixels grosseiros inteiros, é o que a fusão deveria ser.

Serve para experimentar qual sensor, razão e método convêm a uma tarefa, e para números que outros possam repetir: a mesma semente dá as mesmas imagens. Um deslocamento, ganhos, uma grade girada, razões que não são números inteiros e dez tipos de desfoque estão disponíveis para ver o que uma fusão aguenta.

Um par simulado é mais benigno que um real: ambas as imagens mostram o mesmo momento, do mesmo ângulo, sem nuvens.</translation>
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
        <translation>O sensor cujas bandas a imagem multiespectral tem.</translation>
    </message>
    <message>
        <source>Ratio of the pixel sizes</source>
        <translation>Razão dos tamanhos de pixel</translation>
    </message>
    <message>
        <source>How many times coarser than the scene's the pixels of the hyperspectral image are.</source>
        <translation>Quantas vezes mais grosseiros que os da cena são os pixels da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>The point spread function of its optics; the averaging over its pixels comes on top.</source>
        <translation>A função de espalhamento pontual da sua óptica; a média sobre os seus pixels vem além disso.</translation>
    </message>
    <message>
        <source>Width of the blur (coarse pixels)</source>
        <translation>Largura do desfoque (pixels grosseiros)</translation>
    </message>
    <message>
        <source>The standard deviation of a Gaussian, in pixels of the hyperspectral image, or the like width of another blur. Most sensors have 0.4 to 0.9.</source>
        <translation>O desvio padrão de uma gaussiana, em pixels da imagem hiperespectral, ou a largura correspondente de outro desfoque. A maioria dos sensores tem de 0.4 a 0.9.</translation>
    </message>
    <message>
        <source>Signal to noise of the hyperspectral image (dB)</source>
        <translation>Relação sinal-ruído da imagem hiperespectral (dB)</translation>
    </message>
    <message>
        <source>Of each band: ten times the logarithm of the mean squares' ratio. 0: no noise.</source>
        <translation>De cada banda: dez vezes o logaritmo da razão das médias quadráticas. 0: sem ruído.</translation>
    </message>
    <message>
        <source>Signal to noise of the multispectral image (dB)</source>
        <translation>Relação sinal-ruído da imagem multiespectral (dB)</translation>
    </message>
    <message>
        <source>Of each band, in the same way. 0: no noise.</source>
        <translation>De cada banda, da mesma maneira. 0: sem ruído.</translation>
    </message>
    <message>
        <source>Shift between the images (columns, rows)</source>
        <translation>Deslocamento entre as imagens (colunas, linhas)</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image is to lie right of and below where the hyperspectral one has it, in pixels of the latter: 0.4, -0.7. Its georeferencing, and that of the truth, are moved; no value changes.</source>
        <translation>Quanto o conteúdo da imagem multiespectral deve estar à direita e abaixo de onde a hiperespectral o tem, em pixels desta: 0.4, -0.7. O georreferenciamento dela e o da verdade são movidos; nenhum valor muda.</translation>
    </message>
    <message>
        <source>Gain of the multispectral image</source>
        <translation>Ganho da imagem multiespectral</translation>
    </message>
    <message>
        <source>What its values are multiplied by, as of a sensor with other units: one number, or one for each band.</source>
        <translation>Por quanto os seus valores são multiplicados, como num sensor com outras unidades: um número, ou um para cada banda.</translation>
    </message>
    <message>
        <source>Turn of the coarse grid (degrees)</source>
        <translation>Rotação da grade grosseira (graus)</translation>
    </message>
    <message>
        <source>By how much the grid of the hyperspectral image is turned against that of the multispectral one.</source>
        <translation>Quanto a grade da imagem hiperespectral está girada em relação à da multiespectral.</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>Semente do ruído</translation>
    </message>
    <message>
        <source>The same seed gives the same noise.</source>
        <translation>A mesma semente dá o mesmo ruído.</translation>
    </message>
    <message>
        <source>Data type of the outputs</source>
        <translation>Tipo de dados das saídas</translation>
    </message>
    <message>
        <source>How values are stored: as the hyperspectral image does, with its scaling, or as floating-point numbers. A multispectral image with gains is always the latter.</source>
        <translation>Como os valores são guardados: como na imagem hiperespectral, com a sua escala, ou em ponto flutuante. Uma imagem multiespectral com ganhos é sempre deste último tipo.</translation>
    </message>
    <message>
        <source>Coarse hyperspectral image</source>
        <translation>Imagem hiperespectral grosseira</translation>
    </message>
    <message>
        <source>The raster to write (GeoTIFF).</source>
        <translation>O raster a gravar (GeoTIFF).</translation>
    </message>
    <message>
        <source>The raster to write, with the scene's pixels (GeoTIFF).</source>
        <translation>O raster a gravar, com os pixels da cena (GeoTIFF).</translation>
    </message>
    <message>
        <source>What a fusion of both should be: the scene, cut to whole coarse pixels (GeoTIFF). “Assess a fused image” takes it for the reference.</source>
        <translation>O que uma fusão de ambas deveria ser: a cena, recortada em pixels grosseiros inteiros (GeoTIFF). “Avaliar uma imagem fusionada” a usa como referência.</translation>
    </message>
    <message>
        <source>What the bands of the multispectral image see, as the fusion takes it (CSV).</source>
        <translation>O que as bandas da imagem multiespectral veem, como a fusão o aceita (CSV).</translation>
    </message>
    <message>
        <source>Table of the blur</source>
        <translation>Tabela do desfoque</translation>
    </message>
    <message>
        <source>The point spread function of the hyperspectral image, its pixel included, as the fusion takes it (CSV).</source>
        <translation>A função de espalhamento pontual da imagem hiperespectral, com o seu pixel incluído, como a fusão a aceita (CSV).</translation>
    </message>
    <message>
        <source>Number of multispectral bands</source>
        <translation>Número de bandas multiespectrais</translation>
    </message>
    <message>
        <source>How the pair was made</source>
        <translation>Como o par foi criado</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiana</translation>
    </message>
    <message>
        <source>Kolmogorov (turbulent air)</source>
        <translation>Kolmogorov (ar turbulento)</translation>
    </message>
    <message>
        <source>Airy (a round aperture's diffraction)</source>
        <translation>Airy (difração de uma abertura circular)</translation>
    </message>
    <message>
        <source>Moffat</source>
        <translation>Moffat</translation>
    </message>
    <message>
        <source>Sinc² (a slit's diffraction)</source>
        <translation>Sinc² (difração de uma fenda)</translation>
    </message>
    <message>
        <source>Lorentzian, squared</source>
        <translation>Lorentziana, ao quadrado</translation>
    </message>
    <message>
        <source>Gauss-Hermite</source>
        <translation>Gauss-Hermite</translation>
    </message>
    <message>
        <source>Parabolic</source>
        <translation>Parabólica</translation>
    </message>
    <message>
        <source>Gabor (not round)</source>
        <translation>Gabor (não circular)</translation>
    </message>
    <message>
        <source>None: the pixels alone</source>
        <translation>Nenhum: só os pixels</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it</source>
        <translation>a MSI como a HSI a resolve</translation>
    </message>
    <message>
        <source>the HSI as the MSI would see it</source>
        <translation>a HSI como a MSI a veria</translation>
    </message>
    <message>
        <source>the MSI as the HSI resolves it, and the HSI as the MSI would see it</source>
        <translation>a MSI como a HSI a resolve, e a HSI como a MSI a veria</translation>
    </message>
    <message>
        <source>errors on held-out pixels: {listed}</source>
        <translation>erros em pixels reservados: {listed}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>como pedido</translation>
    </message>
    <message>
        <source>{choice}: {meaning} ({reason})</source>
        <translation>{choice}: {meaning} ({reason})</translation>
    </message>
    <message>
        <source>The device {wanted!r} is not known: give auto, cpu, cuda, cuda:N or mps.</source>
        <translation>O dispositivo {wanted!r} não é conhecido: indique auto, cpu, cuda, cuda:N ou mps.</translation>
    </message>
    <message>
        <source>The device {wanted} cannot be used ({failure}): choose auto or cpu.</source>
        <translation>O dispositivo {wanted} não pode ser usado ({failure}): escolha auto ou cpu.</translation>
    </message>
    <message>
        <source>the fastest device that works</source>
        <translation>o dispositivo mais rápido que funciona</translation>
    </message>
    <message>
        <source>{name} was passed over: {failure}</source>
        <translation>{name} foi preterido: {failure}</translation>
    </message>
    <message>
        <source>this build of torch knows no GPU</source>
        <translation>esta compilação do torch não conhece GPU</translation>
    </message>
    <message>
        <source>torch finds no GPU</source>
        <translation>o torch não encontra GPU</translation>
    </message>
    <message>
        <source>a trial fusion came out wrong</source>
        <translation>uma fusão de teste saiu errada</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>{wanted} asked for, but mixtures of these already explain the image</source>
        <translation>foram pedidos {wanted}, mas as misturas destes já explicam a imagem</translation>
    </message>
    <message>
        <source>as many as the signal has directions</source>
        <translation>tantos quantas são as direções do sinal</translation>
    </message>
    <message>
        <source>the fewest whose mixtures explain {explained:.0%} of the image's variance</source>
        <translation>o menor número cujas misturas explicam {explained:.0%} da variância da imagem</translation>
    </message>
    <message>
        <source>the most that are shown unasked; they explain {explained:.1%} of the image's variance, and how many materials there are cannot be told</source>
        <translation>o máximo que é mostrado sem ser pedido; eles explicam {explained:.1%} da variância da imagem, e não se pode determinar quantos materiais há</translation>
    </message>
    <message>
        <source>Only {shape} pixels of the hyperspectral image are covered by valid pixels of the multispectral one, too few to match their radiometry: give images that overlap more, or turn radiometric matching off.</source>
        <translation>Só {shape} pixels da imagem hiperespectral são cobertos por pixels válidos da imagem multiespectral, muito poucos para ajustar a radiometria: indique imagens com maior sobreposição, ou desative o ajuste radiométrico.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image has the same value everywhere under the hyperspectral image and tells nothing: leave that band out.</source>
        <translation>A banda {band} da imagem multiespectral tem o mesmo valor em toda parte sob a imagem hiperespectral e não informa nada: deixe essa banda de fora.</translation>
    </message>
    <message>
        <source>Band {band} of the multispectral image (about {centre:.0f} nm) lies outside the hyperspectral image's wavelengths ({low:.0f} to {high:.0f} nm): check the response, or leave that band out.</source>
        <translation>A banda {band} da imagem multiespectral (cerca de {centre:.0f} nm) está fora dos comprimentos de onda da imagem hiperespectral ({low:.0f} a {high:.0f} nm): verifique a resposta, ou deixe essa banda de fora.</translation>
    </message>
    <message>
        <source>The two images agree nowhere once the multispectral one is put into the hyperspectral one's units: turn radiometric matching on, or give the right spectral scale.</source>
        <translation>As duas imagens não concordam em lugar algum depois que a multiespectral é posta nas unidades da hiperespectral: ative o ajuste radiométrico, ou indique a escala espectral correta.</translation>
    </message>
    <message>
        <source>endmember</source>
        <translation>endmember</translation>
    </message>
    <message>
        <source>no wavelengths are known</source>
        <translation>não se conhecem comprimentos de onda</translation>
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
        <translation>semelhante a {name} ({angle:.1f}°)</translation>
    </message>
    <message>
        <source>the nearest spectrum of the library, by its angle</source>
        <translation>o espectro mais próximo da biblioteca, pelo seu ângulo</translation>
    </message>
    <message>
        <source>brightness {level:.0%}</source>
        <translation>brilho {level:.0%}</translation>
    </message>
    <message>
        <source>shaded vegetation-like</source>
        <translation>semelhante a vegetação sombreada</translation>
    </message>
    <message>
        <source>vegetation-like</source>
        <translation>semelhante a vegetação</translation>
    </message>
    <message>
        <source>a red edge, NDVI {ndvi:.2f}</source>
        <translation>uma borda vermelha (red edge), NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>snow-like</source>
        <translation>semelhante a neve</translation>
    </message>
    <message>
        <source>bright, and far less so in the short-wave infrared, NDSI {ndsi:.2f}</source>
        <translation>claro, e muito menos no infravermelho de ondas curtas, NDSI {ndsi:.2f}</translation>
    </message>
    <message>
        <source>water-like</source>
        <translation>semelhante a água</translation>
    </message>
    <message>
        <source>dark, and falling towards the near infrared, NDWI {ndwi:.2f}</source>
        <translation>escuro, e decrescente em direção ao infravermelho próximo, NDWI {ndwi:.2f}</translation>
    </message>
    <message>
        <source>shade-like</source>
        <translation>semelhante a sombra</translation>
    </message>
    <message>
        <source>dark, {bright}</source>
        <translation>escuro, {bright}</translation>
    </message>
    <message>
        <source>soil-like or dry vegetation</source>
        <translation>semelhante a solo ou vegetação seca</translation>
    </message>
    <message>
        <source>rising from blue on, NDVI {ndvi:.2f}</source>
        <translation>crescente a partir do azul, NDVI {ndvi:.2f}</translation>
    </message>
    <message>
        <source>sparse vegetation-like</source>
        <translation>semelhante a vegetação esparsa</translation>
    </message>
    <message>
        <source>soil-like</source>
        <translation>semelhante a solo</translation>
    </message>
    <message>
        <source>rising from blue to near infrared, red {times:.1f} × blue</source>
        <translation>crescente do azul ao infravermelho próximo, vermelho {times:.1f} × azul</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>no feature of plants, soil, water or snow; {bright}</source>
        <translation>nenhuma característica de plantas, solo, água ou neve; {bright}</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>nearly the same everywhere; {bright}</source>
        <translation>quase o mesmo em toda parte; {bright}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>The spectral library {name} holds {count} spectra: give 2 to {most}, those of the materials in the image.</source>
        <translation>A biblioteca espectral {name} contém {count} espectros: indique de 2 a {most}, os dos materiais da imagem.</translation>
    </message>
    <message>
        <source>The spectral library {name} knows {covered} of the {bands} bands of the hyperspectral image: give spectra that cover most of them, and at least as many bands as there are materials.</source>
        <translation>A biblioteca espectral {name} conhece {covered} das {bands} bandas da imagem hiperespectral: forneça espectros que cubram a maioria delas, e pelo menos tantas bandas quantos são os materiais.</translation>
    </message>
    <message>
        <source>The values of the hyperspectral image are about {times:.3g} times those of the spectral library {name}, which is no factor between units of reflectance: give the library in the image's units.</source>
        <translation>Os valores da imagem hiperespectral são cerca de {times:.3g} vezes os da biblioteca espectral {name}, o que não é um fator entre unidades de reflectância: indique a biblioteca nas unidades da imagem.</translation>
    </message>
    <message>
        <source>{wanted} asked for, but the image's values vary in no more directions</source>
        <translation>foram pedidos {wanted}, mas os valores da imagem não variam em mais direções</translation>
    </message>
    <message>
        <source>the image's values vary in no more directions</source>
        <translation>os valores da imagem não variam em mais direções</translation>
    </message>
    <message>
        <source>the most that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>o máximo que se procura: o sinal excede o ruído em {signal} direções</translation>
    </message>
    <message>
        <source>the fewest that are looked for: the signal exceeds the noise in {signal} directions</source>
        <translation>o mínimo que se procura: o sinal excede o ruído em {signal} direções</translation>
    </message>
    <message>
        <source>directions in which the signal exceeds the noise</source>
        <translation>direções em que o sinal excede o ruído</translation>
    </message>
    <message>
        <source>{complaint}; see {prog} --help.</source>
        <translation>{complaint}; veja {prog} --help.</translation>
    </message>
    <message>
        <source>The job was ended before it was complete; no output was written.</source>
        <translation>O trabalho foi encerrado antes de estar completo; nenhuma saída foi gravada.</translation>
    </message>
    <message>
        <source>The computer ran out of memory: close other programs and try again.</source>
        <translation>O computador ficou sem memória: feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The engine's Python environment ({prefix}) is incomplete ({error}): install it again.</source>
        <translation>O ambiente Python do motor ({prefix}) está incompleto ({error}): instale-o de novo.</translation>
    </message>
    <message>
        <source>SpectraMorph failed unexpectedly ({error_name}: {error}).</source>
        <translation>O SpectraMorph falhou inesperadamente ({error_name}: {error}).</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>No folder for temporary files can be written to ({strerror}): free some space, or name another one in the variable TMPDIR.</source>
        <translation>Não é possível gravar em nenhuma pasta para arquivos temporários ({strerror}): libere espaço, ou indique outra na variável TMPDIR.</translation>
    </message>
    <message>
        <source>Standard output cannot be written ({strerror}); the job goes on without it.</source>
        <translation>Não é possível escrever na saída padrão ({strerror}); o trabalho continua sem ela.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be written to: choose another one for the output.</source>
        <translation>Não é possível gravar na pasta {parent}: escolha outra para a saída.</translation>
    </message>
    <message>
        <source> whole; most likely the disk is full</source>
        <translation> por inteiro; muito provavelmente o disco está cheio</translation>
    </message>
    <message>
        <source> because the disk is full</source>
        <translation> porque o disco está cheio</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written{why}: free some space or choose another folder.</source>
        <translation>A saída em {parent} não pôde ser gravada{why}: libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The output in {parent} could not be written ({reason}): choose another folder.</source>
        <translation>A saída em {parent} não pôde ser gravada ({reason}): escolha outra pasta.</translation>
    </message>
    <message>
        <source>The option {name} is {number!r}: give a whole number from 2 on, or 'auto'.</source>
        <translation>A opção {name} é {number!r}: indique um número inteiro a partir de 2, ou 'auto'.</translation>
    </message>
    <message>
        <source>The option seed is {seed!r}: give a whole number from 0 to {most}.</source>
        <translation>A opção seed é {seed!r}: indique um número inteiro de 0 a {most}.</translation>
    </message>
    <message>
        <source>The response {path!r} is neither a file nor a known sensor: give a path, or a key of spectramorph_plugin.sensors.SENSOR_NAMES.</source>
        <translation>A resposta {path!r} não é nem um arquivo nem um sensor conhecido: indique um caminho, ou uma chave de spectramorph_plugin.sensors.SENSOR_NAMES.</translation>
    </message>
    <message>
        <source>fused image</source>
        <translation>imagem fusionada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give one of {listed}.</source>
        <translation>A opção {name} é {value!r}: indique um destes valores: {listed}.</translation>
    </message>
    <message>
        <source>The option {name} is {value!r}: give a number above 0.</source>
        <translation>A opção {name} é {value!r}: indique um número acima de 0.</translation>
    </message>
    <message>
        <source>The option bad_bands is {numbers!r}: give 'auto', 'flagged', 'keep' or the numbers of bands from 1 on.</source>
        <translation>A opção bad_bands é {numbers!r}: indique 'auto', 'flagged', 'keep' ou os números das bandas a partir de 1.</translation>
    </message>
    <message>
        <source>The option shift is {shift!r}: give two numbers, columns and rows in pixels of the HSI.</source>
        <translation>A opção shift (deslocamento) é {shift!r}: indique dois números, colunas e linhas em pixels da HSI.</translation>
    </message>
    <message>
        <source>The option overlap is {overlap!r}: give one of {listed}.</source>
        <translation>A opção overlap é {overlap!r}: indique um destes valores: {listed}.</translation>
    </message>
    <message>
        <source>The option psf is not a point spread function: give as many rows as columns of weights whose sum is above 0.</source>
        <translation>A opção psf não é uma função de espalhamento pontual: indique tantas linhas quantas colunas de pesos cuja soma esteja acima de 0.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Left or top</source>
        <translation>Esquerda ou em cima</translation>
    </message>
    <message>
        <source>Right or bottom</source>
        <translation>Direita ou embaixo</translation>
    </message>
    <message>
        <source>Compare:</source>
        <translation>Comparar:</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Swap the two layers</source>
        <translation>Trocar as duas camadas</translation>
    </message>
    <message>
        <source>Horizontal Line</source>
        <translation>Linha horizontal</translation>
    </message>
    <message>
        <source>One layer above the other</source>
        <translation>Uma camada acima da outra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Encerrar a comparação</translation>
    </message>
    <message>
        <source>Open Engine Window</source>
        <translation>Abrir janela do motor</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <source>Use a Python…</source>
        <translation>Usar um Python…</translation>
    </message>
    <message>
        <source>SpectraMorph's engine is older than the plugin.</source>
        <translation>O motor do SpectraMorph é mais antigo que o complemento.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine.</source>
        <translation>O SpectraMorph precisa do seu motor.</translation>
    </message>
    <message>
        <source>SpectraMorph needs its engine (about {size}).</source>
        <translation>O SpectraMorph precisa do seu motor (cerca de {size}).</translation>
    </message>
    <message>
        <source>SpectraMorph Engine</source>
        <translation>Motor do SpectraMorph</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Then open “Fuse Images”</source>
        <translation>Depois abrir “Fusionar imagens”</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copies versions, settings and the last log, for a report of what goes wrong.</source>
        <translation>Copia versões, configurações e o último log, para um relatório do que dá errado.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>For those who have a Python with PyTorch and rasterio: use it as the engine.</source>
        <translation>Para quem tem um Python com PyTorch e rasterio: usá-lo como motor.</translation>
    </message>
    <message>
        <source>Stop Using This Python</source>
        <translation>Deixar de usar este Python</translation>
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
        <translation>Remover o motor em {folder}? Ele pode ser instalado de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Remove Engine</source>
        <translation>Remover motor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Removendo o motor…</translation>
    </message>
    <message>
        <source>Trying the Python…</source>
        <translation>Testando o Python…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The engine could not be installed</source>
        <translation>O motor não pôde ser instalado</translation>
    </message>
    <message>
        <source>The installation was canceled</source>
        <translation>A instalação foi cancelada</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>O motor está pronto.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
    <message>
        <source>The engine does not work</source>
        <translation>O motor não funciona</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>the packages of this system, in a terminal: {line}</source>
        <translation>os pacotes deste sistema, num terminal: {line}</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ou:</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Installing the engine…</source>
        <translation>Instalando o motor…</translation>
    </message>
    <message>
        <source>You can close this window and go on working in QGIS.</source>
        <translation>Você pode fechar esta janela e continuar trabalhando no QGIS.</translation>
    </message>
    <message>
        <source>SpectraMorph {version}, Python {python}, PyTorch {torch}</source>
        <translation>SpectraMorph {version}, Python {python}, PyTorch {torch}</translation>
    </message>
    <message>
        <source>asking the engine…</source>
        <translation>consultando o motor…</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>Calcula em:</translation>
    </message>
    <message>
        <source>Versions:</source>
        <translation>Versões:</translation>
    </message>
    <message>
        <source>Found by:</source>
        <translation>Encontrado por:</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>your choice (Use a Python…)</source>
        <translation>escolha sua (Usar um Python…)</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Procurando o motor…</translation>
    </message>
    <message>
        <source>The engine is older than the plugin</source>
        <translation>O motor é mais antigo que o complemento</translation>
    </message>
    <message>
        <source>Upgrade it, so that both are of one version. Your data and projects stay.</source>
        <translation>Atualize-o, para que ambos sejam da mesma versão. Os seus dados e projetos permanecem.</translation>
    </message>
    <message>
        <source>The engine is ready</source>
        <translation>O motor está pronto</translation>
    </message>
    <message>
        <source>The engine is not installed yet</source>
        <translation>O motor ainda não está instalado</translation>
    </message>
    <message>
        <source>The engine is the program that does SpectraMorph's computing. It is installed once, into a folder of its own, and leaves QGIS as it is.</source>
        <translation>O motor é o programa que faz os cálculos do SpectraMorph. Ele é instalado uma vez, numa pasta própria, e deixa o QGIS como está.</translation>
    </message>
    <message>
        <source>SpectraMorph computes with a Python that you named.</source>
        <translation>O SpectraMorph calcula com um Python que você indicou.</translation>
    </message>
    <message>
        <source>SpectraMorph can compute; there is nothing left to do.</source>
        <translation>O SpectraMorph pode calcular; não resta nada a fazer.</translation>
    </message>
    <message>
        <source>This computer has all that SpectraMorph needs; nothing has to be installed.</source>
        <translation>Este computador tem tudo de que o SpectraMorph precisa; nada precisa ser instalado.</translation>
    </message>
    <message>
        <source>Processor (CPU; cores: {cores})</source>
        <translation>Processador (CPU; núcleos: {cores})</translation>
    </message>
    <message>
        <source>NVIDIA graphics card ({device})</source>
        <translation>Placa gráfica NVIDIA ({device})</translation>
    </message>
    <message>
        <source>Apple graphics ({device})</source>
        <translation>Gráficos Apple ({device})</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examinando as imagens…</translation>
    </message>
    <message>
        <source>What the images are will be told once the engine is there.</source>
        <translation>O que as imagens são será informado assim que o motor estiver disponível.</translation>
    </message>
    <message>
        <source>response known</source>
        <translation>resposta conhecida</translation>
    </message>
    <message>
        <source>response to be estimated</source>
        <translation>resposta a estimar</translation>
    </message>
    <message>
        <source>overlap {area} km²</source>
        <translation>sobreposição {area} km²</translation>
    </message>
    <message>
        <source>about {time}, {memory} GB of memory</source>
        <translation>cerca de {time}, {memory} GB de memória</translation>
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
        <translation>Opções da instalação</translation>
    </message>
    <message>
        <source>this computer (automatic)</source>
        <translation>este computador (automático)</translation>
    </message>
    <message>
        <source>any computer (CPU)</source>
        <translation>qualquer computador (CPU)</translation>
    </message>
    <message>
        <source>Where to Install the Engine</source>
        <translation>Onde instalar o motor</translation>
    </message>
    <message>
        <source>Folder of Downloaded Packages</source>
        <translation>Pasta de pacotes baixados</translation>
    </message>
    <message>
        <source>For a computer without internet: a folder of packages (wheels) downloaded elsewhere.</source>
        <translation>Para um computador sem internet: uma pasta de pacotes (wheels) baixados em outro lugar.</translation>
    </message>
    <message>
        <source>A Python to Install With</source>
        <translation>Um Python para a instalação</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>encontrado automaticamente</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The installation needs {room}, but only {free} are free there: free some space, or choose another folder below.</source>
        <translation>A instalação precisa de {room}, mas só {free} estão livres ali: libere espaço, ou escolha abaixo outra pasta.</translation>
    </message>
    <message>
        <source>not known; {free} are free on the disk</source>
        <translation>desconhecido; {free} estão livres no disco</translation>
    </message>
    <message>
        <source>{download} to download; then {disk} on the disk, where {free} are free</source>
        <translation>{download} para baixar; depois {disk} no disco, onde {free} estão livres</translation>
    </message>
    <message>
        <source>Installing the engine of SpectraMorph</source>
        <translation>Instalando o motor do SpectraMorph</translation>
    </message>
    <message>
        <source>Something unexpected happened ({reason}): please copy the diagnostics and report it.</source>
        <translation>Ocorreu algo inesperado ({reason}): copie o diagnóstico e relate o problema.</translation>
    </message>
    <message>
        <source>Spectral View</source>
        <translation>Visualização espectral</translation>
    </message>
    <message>
        <source>Compare on the Map</source>
        <translation>Comparar no mapa</translation>
    </message>
    <message>
        <source>Open a Copy in the Modeler…</source>
        <translation>Abrir uma cópia no modelador…</translation>
    </message>
    <message>
        <source>Python (python.exe)</source>
        <translation>Python (python.exe)</translation>
    </message>
    <message>
        <source>Use a Python</source>
        <translation>Usar um Python</translation>
    </message>
    <message>
        <source>“{python}” does not run as a Python: pick the program python of an environment.</source>
        <translation>“{python}” não funciona como Python: escolha o programa python de um ambiente.</translation>
    </message>
    <message>
        <source>“{python}” has no {modules}: install them there, or install the engine instead.</source>
        <translation>“{python}” não tem {modules}: instale-os ali, ou instale o motor em vez disso.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose several layers or files, in their order</source>
        <translation>Escolher várias camadas ou arquivos, na sua ordem</translation>
    </message>
    <message>
        <source>{count} files: {names}</source>
        <translation>{count} arquivos: {names}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>The picture could not be made: make the window smaller.</source>
        <translation>A figura não pôde ser criada: diminua a janela.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>sendo lido…</translation>
    </message>
    <message>
        <source>{count} bands, {low} to {high} nm</source>
        <translation>{count} bandas, {low} a {high} nm</translation>
    </message>
    <message>
        <source>{count} fractions</source>
        <translation>{count} frações</translation>
    </message>
    <message>
        <source>90 % band of {raster}</source>
        <translation>Intervalo (banda) de 90 % de {raster}</translation>
    </message>
    <message>
        <source>{count} bands without wavelengths</source>
        <translation>{count} bandas sem comprimentos de onda</translation>
    </message>
    <message>
        <source>The library {path} is too large to be shown.</source>
        <translation>A biblioteca {path} é grande demais para ser mostrada.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({reason}).</source>
        <translation>A biblioteca {path} não pode ser lida ({reason}).</translation>
    </message>
    <message>
        <source>There are no spectra with wavelengths in {path}: give a table with a column of wavelengths, an ENVI spectral library, or a library of EnMAP-Box.</source>
        <translation>Não há espectros com comprimentos de onda em {path}: indique uma tabela com uma coluna de comprimentos de onda, uma biblioteca espectral do ENVI ou uma biblioteca do EnMAP-Box.</translation>
    </message>
    <message>
        <source>The library {path} holds {count} spectra, too many to choose from here.</source>
        <translation>A biblioteca {path} contém {count} espectros, muitos para escolher aqui.</translation>
    </message>
    <message>
        <source>An ENVI spectral library is two files, .sli and .hdr, and {path} has only one: add it.</source>
        <translation>Uma biblioteca espectral do ENVI são dois arquivos, .sli e .hdr, e {path} tem só um: acrescente o outro.</translation>
    </message>
    <message>
        <source>The spectral library {path} is not complete: give the whole file.</source>
        <translation>A biblioteca espectral {path} não está completa: indique o arquivo inteiro.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Reference spectra</source>
        <translation>Espectros de referência</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Cor…</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Wavelength (nm)</source>
        <translation>Comprimento de onda (nm)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
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
        <translation>o pixel não pode ser lido</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>o arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>Pick places</source>
        <translation>Escolher locais</translation>
    </message>
    <message>
        <source>A click on the map shows its spectra. Shift and click adds a place; drag a place to move it.</source>
        <translation>Um clique no mapa mostra os seus espectros. Shift e clique acrescenta um local; arraste um local para movê-lo.</translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Manter locais</translation>
    </message>
    <message>
        <source>Every click adds a place, and those that are there stay.</source>
        <translation>Cada clique acrescenta um local, e os existentes permanecem.</translation>
    </message>
    <message>
        <source>Follow the mouse</source>
        <translation>Seguir o mouse</translation>
    </message>
    <message>
        <source>Shows the spectra under the mouse while it moves over the map.</source>
        <translation>Mostra os espectros sob o mouse enquanto ele se move sobre o mapa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Undoes the zoom of the plot, as a double click does. The wheel zooms in wavelength, with Ctrl in value; a drag shows what is in its rectangle; the middle button moves.</source>
        <translation>Desfaz o zoom do gráfico, como faz um clique duplo. A roda altera o zoom do comprimento de onda, com Ctrl o do valor; arrastar mostra o que está no retângulo; o botão do meio move.</translation>
    </message>
    <message>
        <source>Compare Shapes</source>
        <translation>Comparar formas</translation>
    </message>
    <message>
        <source>Divides each spectrum by its mean over wavelength: shapes are compared, whatever the brightness or the units.</source>
        <translation>Divide cada espectro pela sua média ao longo do comprimento de onda: comparam-se as formas, sejam quais forem o brilho ou as unidades.</translation>
    </message>
    <message>
        <source>Match Reference Spectra</source>
        <translation>Ajustar espectros de referência</translation>
    </message>
    <message>
        <source>Multiplies each reference spectrum so that it comes nearest to the first spectrum of the map; the legend tells the factor.</source>
        <translation>Multiplica cada espectro de referência de modo que fique o mais próximo possível do primeiro espectro do mapa; a legenda informa o fator.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>ENVI Spectral Library…</source>
        <translation>Biblioteca espectral do ENVI…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagem (PNG)…</translation>
    </message>
    <message>
        <source>Reference Spectra</source>
        <translation>Espectros de referência</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove all places</source>
        <translation>Remover todos os locais</translation>
    </message>
    <message>
        <source>Reference spectra stay.</source>
        <translation>Os espectros de referência permanecem.</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Local {number}</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value ÷ mean</source>
        <translation>Valor ÷ média</translation>
    </message>
    <message>
        <source>Add a raster with wavelengths to the map to see its spectra.</source>
        <translation>Adicione ao mapa um raster com comprimentos de onda para ver os seus espectros.</translation>
    </message>
    <message>
        <source>No raster with wavelengths is shown: check one in the list.</source>
        <translation>Nenhum raster com comprimentos de onda é mostrado: marque um na lista.</translation>
    </message>
    <message>
        <source>Click on the map to see the spectra there.</source>
        <translation>Clique no mapa para ver ali os espectros.</translation>
    </message>
    <message>
        <source>The raster cannot be read: {reason}</source>
        <translation>O raster não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There are no valid values at this place.</source>
        <translation>Não há valores válidos neste local.</translation>
    </message>
    <message>
        <source>Band {number}</source>
        <translation>Banda {number}</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Open a Library…</source>
        <translation>Abrir uma biblioteca…</translation>
    </message>
    <message>
        <source>Tables of the project</source>
        <translation>Tabelas do projeto</translation>
    </message>
    <message>
        <source>Remove all reference spectra</source>
        <translation>Remover todos os espectros de referência</translation>
    </message>
    <message>
        <source>Spectral libraries ({patterns});;All files (*)</source>
        <translation>Bibliotecas espectrais ({patterns});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open Spectral Libraries</source>
        <translation>Abrir bibliotecas espectrais</translation>
    </message>
    <message>
        <source>There is nothing to export: click on the map first.</source>
        <translation>Não há nada a exportar: clique antes no mapa.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>ENVI spectral library (*.sli)</source>
        <translation>Biblioteca espectral do ENVI (*.sli)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Export Spectra</source>
        <translation>Exportar espectros</translation>
    </message>
    <message>
        <source>Spectra exported to {path}.</source>
        <translation>Espectros exportados para {path}.</translation>
    </message>
    <message>
        <source>Not in it, because their wavelengths are other ones: {names}. A table (CSV) holds them all.</source>
        <translation>Não estão incluídos, porque os seus comprimentos de onda são outros: {names}. Uma tabela (CSV) contém todos.</translation>
    </message>
    <message>
        <source>Bringing the model to the images</source>
        <translation>Adaptando o modelo às imagens</translation>
    </message>
    <message>
        <source>There is a mask of the hyperspectral image, and no such image: give both, or neither.</source>
        <translation>Há uma máscara da imagem hiperespectral, mas não essa imagem: indique ambas, ou nenhuma.</translation>
    </message>
    <message>
        <source>The model was fitted with the preset published, which knows no {name}: leave that output out.</source>
        <translation>O modelo foi ajustado com a predefinição published, que não conhece {name}: omita essa saída.</translation>
    </message>
    <message>
        <source>The uncertainty needs the hyperspectral image: give it with the hsi option, or leave the uncertainty out.</source>
        <translation>A incerteza precisa da imagem hiperespectral: indique-a com a opção hsi, ou omita a incerteza.</translation>
    </message>
    <message>
        <source>The model tells nothing of its errors: leave the uncertainty out, or fit it again with fuse.</source>
        <translation>O modelo nada informa dos seus erros: omita a incerteza, ou ajuste-o de novo com fuse.</translation>
    </message>
    <message>
        <source>the option msi-wavelengths</source>
        <translation>a opção msi-wavelengths (comprimentos de onda)</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>raster fusionado</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lendo as imagens</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>There is nothing to hold the fused raster against: give a reference, or the hyperspectral and the multispectral image that it was made of.</source>
        <translation>Não há nada com que comparar o raster fusionado: indique uma referência, ou a imagem hiperespectral e a imagem multiespectral de que ele foi feito.</translation>
    </message>
    <message>
        <source>Without a reference, the fused raster is held against both images that it was made of: give the hyperspectral and the multispectral one.</source>
        <translation>Sem referência, o raster fusionado é comparado com as duas imagens de que foi feito: indique a hiperespectral e a multiespectral.</translation>
    </message>
    <message>
        <source>Maps of the error need a reference: give one, or leave the maps out.</source>
        <translation>Mapas do erro precisam de uma referência: indique uma, ou omita os mapas.</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution needs the hyperspectral and the multispectral image: give both, or leave it out.</source>
        <translation>Fusionar em resolução reduzida requer a imagem hiperespectral e a imagem multiespectral: indique ambas, ou omita isso.</translation>
    </message>
    <message>
        <source>Comparing with the two images</source>
        <translation>Comparando com as duas imagens</translation>
    </message>
    <message>
        <source>Fusing at reduced resolution</source>
        <translation>Fusionando em resolução reduzida</translation>
    </message>
    <message>
        <source>The images are too small to be fused at reduced resolution.</source>
        <translation>As imagens são pequenas demais para serem fusionadas em resolução reduzida.</translation>
    </message>
    <message>
        <source>The fused raster holds no data in the bands that are used of the hyperspectral image.</source>
        <translation>O raster fusionado não tem dados nas bandas que são usadas da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>Compared are {compared} of the {used} bands that are used of the hyperspectral image.</source>
        <translation>São comparadas {compared} das {used} bandas que são usadas da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como indicado</translation>
    </message>
    <message>
        <source>the range of the reference's values from their 1st to their 99th percentile</source>
        <translation>o intervalo dos valores da referência entre o 1º e o 99º percentil</translation>
    </message>
    <message>
        <source>Comparing with the reference</source>
        <translation>Comparando com a referência</translation>
    </message>
    <message>
        <source>No pixel of the fused raster and the reference has data in all bands: check their nodata values.</source>
        <translation>Nenhum pixel do raster fusionado e da referência tem dados em todas as bandas: verifique os seus valores nodata.</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>nenhum erro</translation>
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
        <translation>ângulo espectral</translation>
    </message>
    <message>
        <source> degrees</source>
        <translation> graus</translation>
    </message>
    <message>
        <source>ERGAS (ratio {ratio:g})</source>
        <translation>ERGAS (razão {ratio:g})</translation>
    </message>
    <message>
        <source>Against the reference, over {pixels} pixels: {listed}.</source>
        <translation>Em relação à referência, sobre {pixels} pixels: {listed}.</translation>
    </message>
    <message>
        <source>Blurred, it is off the hyperspectral image by {hsi_rmse:.4g} ({hsi_share} of that image's range); seen through the response, off the multispectral one by {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</source>
        <translation>Com desfoque, desvia-se da imagem hiperespectral em {hsi_rmse:.4g} ({hsi_share} do intervalo dessa imagem); vista através da resposta, desvia-se da imagem multiespectral em {msi_rmse:.4g} ({msi_share}). D_lambda {d_lambda:.4f}, D_S {d_s:.4f}, QNR {qnr:.4f}.</translation>
    </message>
    <message>
        <source>{name} {value:.4g}{unit}</source>
        <translation>{name} {value:.4g}{unit}</translation>
    </message>
    <message>
        <source>both images</source>
        <translation>ambas as imagens</translation>
    </message>
    <message>
        <source>The option scheduler is {scheduler}: give the address of a Dask scheduler, as tcp://10.0.0.1:8786, local:N for N processes on this machine, or local:gpus for one for each of its GPUs.</source>
        <translation>A opção scheduler (escalonador) é {scheduler}: indique o endereço de um escalonador Dask, como tcp://10.0.0.1:8786, local:N para N processos nesta máquina, ou local:gpus para um em cada GPU dela.</translation>
    </message>
    <message>
        <source>There is no GPU on this machine that torch can use: choose another device than cuda:all, or another scheduler than local:gpus.</source>
        <translation>Não há nesta máquina uma GPU que o torch possa usar: escolha outro dispositivo que não cuda:all, ou outro escalonador que não local:gpus.</translation>
    </message>
    <message>
        <source>The option scheduler needs the package distributed, which is not in the engine's environment: install it there with "{executable}" -m pip install distributed, or leave the option out.</source>
        <translation>A opção scheduler (escalonador) precisa do pacote distributed, que não está no ambiente do motor: instale-o ali com "{executable}" -m pip install distributed, ou omita a opção.</translation>
    </message>
    <message>
        <source>The device {device} is one of several, and local:gpus takes all: give cuda or auto.</source>
        <translation>O dispositivo {device} é um entre vários, e local:gpus usa todos: indique cuda ou auto.</translation>
    </message>
    <message>
        <source>There is no Dask scheduler at {scheduler} that answers: check the address, the network, and that the versions of Dask are the same.</source>
        <translation>Nenhum escalonador Dask responde em {scheduler}: verifique o endereço, a rede e se as versões do Dask são as mesmas.</translation>
    </message>
    <message>
        <source>The Dask scheduler at {scheduler} has no workers: start some first.</source>
        <translation>O escalonador Dask em {scheduler} não tem workers: inicie alguns antes.</translation>
    </message>
    <message>
        <source>raster to move</source>
        <translation>raster a mover</translation>
    </message>
    <message>
        <source>The shift differs from place to place, by {pixels:.1f} pixels of the coarser image ({metres:.3g} m) or so: relief, another scale or a turn are not mended by one shift.</source>
        <translation>O deslocamento difere de lugar para lugar, em cerca de {pixels:.1f} pixels da imagem mais grosseira ({metres:.3g} m): relevo, outra escala ou uma rotação não se corrigem com um só deslocamento.</translation>
    </message>
    <message>
        <source>Writing the moved copy</source>
        <translation>Gravando a cópia movida</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>não procurado</translation>
    </message>
    <message>
        <source>Reading the hyperspectral image</source>
        <translation>Lendo a imagem hiperespectral</translation>
    </message>
    <message>
        <source>Finding endmembers</source>
        <translation>Determinando os endmembers</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: that column of the table stays empty, unless the option hsi-wavelengths (in QGIS under Advanced Parameters) tells them.</source>
        <translation>A imagem hiperespectral não tem comprimentos de onda: essa coluna da tabela fica vazia, a menos que a opção hsi-wavelengths (no QGIS, em Parâmetros avançados) os informe.</translation>
    </message>
    <message>
        <source>The preset published knows no {name}: choose the preset sharp, or leave the {name} out.</source>
        <translation>A predefinição published não conhece {name}: escolha a predefinição sharp, ou omita {name}.</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Could not be fused</source>
        <translation>Não pôde ser fusionado</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>{said}: {name}</source>
        <translation>{said}: {name}</translation>
    </message>
    <message>
        <source>The device cuda:all is for a whole list: give it there.</source>
        <translation>O dispositivo cuda:all é para uma lista inteira: indique-o ali.</translation>
    </message>
    <message>
        <source>{there} of {count} pairs were fused already, by an earlier run.</source>
        <translation>{there} de {count} pares já tinham sido fusionados por uma execução anterior.</translation>
    </message>
    <message>
        <source>The pair {name} was not fused: {cause}</source>
        <translation>O par {name} não foi fusionado: {cause}</translation>
    </message>
    <message>
        <source>{count} more pairs were not fused: the table says why.</source>
        <translation>Outros {count} pares não foram fusionados: a tabela informa por quê.</translation>
    </message>
    <message>
        <source>Not one of {count} pairs could be fused; the first: {cause}</source>
        <translation>Nenhum dos {count} pares pôde ser fusionado; o primeiro: {cause}</translation>
    </message>
    <message>
        <source>The computer ran out of memory.</source>
        <translation>O computador ficou sem memória.</translation>
    </message>
    <message>
        <source>The worker failed ({error_name}: {found}).</source>
        <translation>O worker falhou ({error_name}: {found}).</translation>
    </message>
    <message>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <source>Reading the product</source>
        <translation>Lendo o produto</translation>
    </message>
    <message>
        <source>The product {product} tells no wavelengths: give a product of a mission or a sensor that is known, or the wavelengths by the option hsi-wavelengths (in QGIS under Advanced Parameters).</source>
        <translation>O produto {product} não informa comprimentos de onda: indique um produto de uma missão ou de um sensor conhecido, ou os comprimentos de onda com a opção hsi-wavelengths (no QGIS, em Parâmetros avançados).</translation>
    </message>
    <message>
        <source>The wavelengths come from the product's {wavelength_source}.</source>
        <translation>Os comprimentos de onda vêm do produto: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Making the raster cloud-optimised</source>
        <translation>Otimizando o raster para nuvem</translation>
    </message>
    <message>
        <source>Writing the raster</source>
        <translation>Gravando o raster</translation>
    </message>
    <message>
        <source>The hyperspectral and the multispectral image are the same file: choose two.</source>
        <translation>A imagem hiperespectral e a imagem multiespectral são o mesmo arquivo: escolha dois diferentes.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands; are the two images swapped?</source>
        <translation>A imagem hiperespectral não tem comprimentos de onda: indique-os com a opção hsi-wavelengths (no QGIS, em Parâmetros avançados), um para cada banda, ou indique uma imagem que os tenha num cabeçalho ENVI ou em tags das suas bandas; as duas imagens estão trocadas?</translation>
    </message>
    <message>
        <source>known sensor</source>
        <translation>sensor conhecido</translation>
    </message>
    <message>
        <source>Gaussians of the wavelengths and widths in its file</source>
        <translation>gaussianas dos comprimentos de onda e larguras no seu arquivo</translation>
    </message>
    <message>
        <source>it is larger than any list</source>
        <translation>é maior que qualquer lista</translation>
    </message>
    <message>
        <source>The list of pairs {path} cannot be read ({error}): give a table (CSV) with the columns hsi and msi, or STAC items with these assets (JSON).</source>
        <translation>A lista de pares {path} não pode ser lida ({error}): indique uma tabela (CSV) com as colunas hsi e msi, ou itens STAC com esses assets (JSON).</translation>
    </message>
    <message>
        <source>The list {path} names no pair: give one with a row for each.</source>
        <translation>A lista {path} não contém nenhum par: indique uma com uma linha para cada par.</translation>
    </message>
    <message>
        <source>The output {path} is an input of one of the pairs: choose another name for it.</source>
        <translation>A saída {path} é uma entrada de um dos pares: escolha outro nome para ela.</translation>
    </message>
    <message>
        <source>The output {path} is one of the files that the list keeps itself: choose another name.</source>
        <translation>A saída {path} é um dos arquivos que a própria lista mantém: escolha outro nome.</translation>
    </message>
    <message>
        <source>The output {path} is an input of this list: give the pair another name, or the results another folder.</source>
        <translation>A saída {path} é uma entrada desta lista: dê outro nome ao par, ou outra pasta aos resultados.</translation>
    </message>
    <message>
        <source>The output {path} is one of another pair, or of the list itself: give each a name of its own.</source>
        <translation>A saída {path} é de outro par ou da própria lista: dê a cada uma um nome próprio.</translation>
    </message>
    <message>
        <source>it has no columns hsi and msi</source>
        <translation>não tem colunas hsi e msi</translation>
    </message>
    <message>
        <source>The row has no {name}: name the file.</source>
        <translation>Na linha falta {name}: indique o arquivo.</translation>
    </message>
    <message>
        <source>The column {name} holds {text}: give yes or no.</source>
        <translation>A coluna {name} contém {text}: indique yes ou no.</translation>
    </message>
    <message>
        <source>{name} {here} in place of {expected}</source>
        <translation>{name} {here} em vez de {expected}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The worker on {node} has other versions than the computer that the job runs on ({told}), which would give other values: install the same on both.</source>
        <translation>O worker em {node} tem outras versões que o computador em que o trabalho é executado ({told}), o que daria outros valores: instale as mesmas em ambos.</translation>
    </message>
    <message>
        <source>a file without a suffix</source>
        <translation>um arquivo sem extensão</translation>
    </message>
    <message>
        <source>The plot cannot be written as {suffix}: end it in .html or .png.</source>
        <translation>O gráfico não pode ser gravado como {suffix}: use a terminação .html ou .png.</translation>
    </message>
    <message>
        <source>The plot needs the package matplotlib in the engine's environment: install the engine again, or leave the plot out.</source>
        <translation>O gráfico precisa do pacote matplotlib no ambiente do motor: instale o motor de novo, ou omita o gráfico.</translation>
    </message>
    <message>
        <source>wavelength, nm</source>
        <translation>comprimento de onda, nm</translation>
    </message>
    <message>
        <source>relative response</source>
        <translation>resposta relativa</translation>
    </message>
    <message>
        <source>columns, HSI pixels</source>
        <translation>colunas, pixels da HSI</translation>
    </message>
    <message>
        <source>rows, HSI pixels</source>
        <translation>linhas, pixels da HSI</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>The record of the run is not written: another file has its name, or no file can have it.</source>
        <translation>O registro da execução não é gravado: outro arquivo tem o nome dele, ou nenhum arquivo pode ter esse nome.</translation>
    </message>
    <message>
        <source>The response: {told}; bands {listed}.</source>
        <translation>A resposta: {told}; bandas {listed}.</translation>
    </message>
    <message>
        <source>Writing the bands</source>
        <translation>Gravando as bandas</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, nor do the bands made of it.</source>
        <translation>A imagem hiperespectral não contém pixels válidos, nem as bandas feitas dela.</translation>
    </message>
    <message>
        <source>Painting the landscape</source>
        <translation>Pintando a paisagem</translation>
    </message>
    <message>
        <source>Writing what the sensors see</source>
        <translation>Gravando o que os sensores veem</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Putting the parts together</source>
        <translation>Juntando as partes</translation>
    </message>
    <message>
        <source>The STAC item is not written: there is another file at {item}.</source>
        <translation>O item STAC não é gravado: há outro arquivo em {item}.</translation>
    </message>
    <message>
        <source>The option parts needs the option scheduler: give both, or neither.</source>
        <translation>A opção parts precisa da opção scheduler (escalonador): indique ambas, ou nenhuma.</translation>
    </message>
    <message>
        <source>No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all nodata, NaN or infinite.</source>
        <translation>Nenhum pixel da imagem multiespectral pôde ser usado: os seus pixels sobre a imagem hiperespectral são todos nodata, NaN ou infinitos.</translation>
    </message>
    <message>
        <source>The parts in {folder} cannot be read from here ({error}): write them where this computer reaches them, too, or leave the report out.</source>
        <translation>As partes em {folder} não podem ser lidas daqui ({error}): grave-as onde este computador também as alcance, ou omita o relatório.</translation>
    </message>
    <message>
        <source>A task was cancelled on the cluster from elsewhere: run again, which goes on from here.</source>
        <translation>Uma tarefa foi cancelada no cluster por outra parte: execute de novo, e o trabalho continua daqui.</translation>
    </message>
    <message>
        <source>Fusing on the cluster</source>
        <translation>Fusionando no cluster</translation>
    </message>
    <message>
        <source>{there} of {parts} parts were there already, written by an earlier run.</source>
        <translation>{there} de {parts} partes já existiam, gravadas por uma execução anterior.</translation>
    </message>
    <message>
        <source>A worker of the cluster cannot import what it needs ({error}): install SpectraMorph and its packages on all workers, in the versions of the computer that the job runs on.</source>
        <translation>Um worker do cluster não consegue importar o que precisa ({error}): instale o SpectraMorph e os seus pacotes em todos os workers, nas versões do computador em que o trabalho é executado.</translation>
    </message>
    <message>
        <source>Several workers of the cluster ended one after the other at the same tile, most likely for want of memory: give each 3 GB, and run again, which goes on from here.</source>
        <translation>Vários workers do cluster terminaram um após o outro no mesmo bloco, muito provavelmente por falta de memória: dê 3 GB a cada um e execute de novo, e o trabalho continua daqui.</translation>
    </message>
    <message>
        <source>{sensor}, measured curves</source>
        <translation>{sensor}, curvas medidas</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in QGIS under Advanced Parameters), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>A imagem hiperespectral não tem comprimentos de onda: indique-os com a opção hsi-wavelengths (no QGIS, em Parâmetros avançados), um para cada banda, ou indique uma imagem que os tenha num cabeçalho ENVI ou em tags das suas bandas.</translation>
    </message>
    <message>
        <source>The HSI's wavelengths come from its {wavelength_source}.</source>
        <translation>Origem dos comprimentos de onda da HSI: {wavelength_source}.</translation>
    </message>
    <message>
        <source>Not used, because they are flagged as bad or hold no measurement: {count} bands of the HSI.</source>
        <translation>Não usadas, por estarem marcadas como ruins ou sem medição: {count} bandas da HSI.</translation>
    </message>
    <message>
        <source>{band} at {centre:.0f} nm</source>
        <translation>{band} em {centre:.0f} nm</translation>
    </message>
    <message>
        <source>Left out, because the hyperspectral image has no bands where they see: {listed}.</source>
        <translation>Deixadas de fora, porque a imagem hiperespectral não tem bandas onde elas veem: {listed}.</translation>
    </message>
    <message>
        <source>Only {share:.0%} of what {band} sees lies where the hyperspectral image has bands: its values tell of that part alone.</source>
        <translation>Só {share:.0%} do que {band} vê está onde a imagem hiperespectral tem bandas: os valores referem-se apenas a essa parte.</translation>
    </message>
    <message>
        <source>Narrower than the bands of the hyperspectral image, and so seen through those: {listed}.</source>
        <translation>Mais estreitas que as bandas da imagem hiperespectral, e por isso vistas através destas: {listed}.</translation>
    </message>
    <message>
        <source>Not written, as the model is that of {pair}: {listed}.</source>
        <translation>Não gravado, pois o modelo é o de {pair}: {listed}.</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Lendo a cena</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels: give one that shows a scene.</source>
        <translation>A imagem hiperespectral não contém pixels válidos: indique uma que mostre uma cena.</translation>
    </message>
    <message>
        <source>The option shift holds {count} numbers: give two, columns and rows.</source>
        <translation>A opção shift (deslocamento) contém {count} números: indique dois, colunas e linhas.</translation>
    </message>
    <message>
        <source>The option gain holds {count} numbers, the multispectral image has {bands} bands: give one number, or one for each band.</source>
        <translation>A opção gain (ganho) contém {count} números, a imagem multiespectral tem {bands} bandas: indique um número, ou um para cada banda.</translation>
    </message>
    <message>
        <source>, shifted by {columns:g} columns and {rows:g} rows</source>
        <translation>, deslocada em {columns:g} colunas e {rows:g} linhas</translation>
    </message>
    <message>
        <source>, multiplied by {listed}</source>
        <translation>, multiplicada por {listed}</translation>
    </message>
    <message>
        <source>, turned by {turn:g} degrees</source>
        <translation>, girada em {turn:g} graus</translation>
    </message>
    <message>
        <source>Simulated: a hyperspectral image of {width} x {height} pixels, {ratio:g} times coarser than the scene, through the blur {blur} (sigma {blur_width:g} of its pixels), {hsi_noise}{turn}; a multispectral image of {msi_width} x {msi_height} pixels as of {response}, {msi_noise}{shift}{gain}; seed {seed}.</source>
        <translation>Simulado: uma imagem hiperespectral de {width} x {height} pixels, {ratio:g} vezes mais grosseira que a cena, através do desfoque {blur} (sigma {blur_width:g} dos seus pixels), {hsi_noise}{turn}; uma imagem multiespectral de {msi_width} x {msi_height} pixels como a de {response}, {msi_noise}{shift}{gain}; semente {seed}.</translation>
    </message>
    <message>
        <source>noise {snr:g} dB below the signal</source>
        <translation>ruído {snr:g} dB abaixo do sinal</translation>
    </message>
    <message>
        <source>no noise</source>
        <translation>sem ruído</translation>
    </message>
    <message>
        <source>Writing the multispectral image</source>
        <translation>Gravando a imagem multiespectral</translation>
    </message>
    <message>
        <source>Writing the hyperspectral image</source>
        <translation>Gravando a imagem hiperespectral</translation>
    </message>
    <message>
        <source>Writing the truth</source>
        <translation>Gravando a verdade</translation>
    </message>
    <message>
        <source>Trying the devices</source>
        <translation>Testando os dispositivos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>the option hsi-wavelengths</source>
        <translation>a opção hsi-wavelengths (comprimentos de onda)</translation>
    </message>
    <message>
        <source>the option hsi-fwhm</source>
        <translation>a opção hsi-fwhm</translation>
    </message>
    <message>
        <source>Bands flagged as bad: {listed}</source>
        <translation>Bandas marcadas como ruins: {listed}</translation>
    </message>
    <message>
        <source>A shift of {columns:g} columns and {rows:g} rows (pixels of the hyperspectral image) leaves the two images too little in common: check its size and its signs.</source>
        <translation>Um deslocamento de {columns:g} colunas e {rows:g} linhas (pixels da imagem hiperespectral) deixa às duas imagens muito pouco em comum: verifique o seu tamanho e os seus sinais.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with {count} bands (about {centres} nm), the multispectral image has {given}: give an image of the same sensor, or fit a new model.</source>
        <translation>O modelo foi ajustado para um sensor com {count} bandas (cerca de {centres} nm), a imagem multiespectral tem {given}: indique uma imagem do mesmo sensor, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The model was fitted for a sensor with bands at about {centres} nm, the multispectral image has them at {given} nm, and none for {missing} nm: give an image of the same sensor, or fit a new model.</source>
        <translation>O modelo foi ajustado para um sensor com bandas em cerca de {centres} nm, a imagem multiespectral as tem em {given} nm, e nenhuma para {missing} nm: indique uma imagem do mesmo sensor, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The multispectral image seems to be of another sensor than the one the model was fitted for: its bands lie up to {off:.0f} nm off the model's, at {given} nm in place of {centres} nm.</source>
        <translation>A imagem multiespectral parece ser de outro sensor que não aquele para o qual o modelo foi ajustado: as suas bandas distam até {off:.0f} nm das do modelo, em {given} nm em vez de {centres} nm.</translation>
    </message>
    <message>
        <source>The multispectral image's bands were brought to the model's order by their wavelengths: {listed}.</source>
        <translation>As bandas da imagem multiespectral foram postas na ordem do modelo pelos seus comprimentos de onda: {listed}.</translation>
    </message>
    <message>
        <source>The hyperspectral image has other bands than the one the model was fitted on, or in another order: give an image of the same sensor with the same bands, or fit a new model.</source>
        <translation>A imagem hiperespectral tem outras bandas que aquela em que o modelo foi ajustado, ou em outra ordem: indique uma imagem do mesmo sensor com as mesmas bandas, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The multispectral image's values are about {plain} times those the model was fitted on: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Os valores da imagem multiespectral são cerca de {plain} vezes aqueles em que o modelo foi ajustado: indique-a nas mesmas unidades (verifique a escala e o deslocamento), ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>“{name}” ({lowest:.3g} to {highest:.3g}, then {lowest_then:.3g} to {highest_then:.3g})</source>
        <translation>“{name}” ({lowest:.3g} a {highest:.3g}, antes {lowest_then:.3g} a {highest_then:.3g})</translation>
    </message>
    <message>
        <source>The multispectral image's values are far from those the model was fitted on, in band {listed}: check its units and the order of its bands.</source>
        <translation>Os valores da imagem multiespectral estão longe daqueles em que o modelo foi ajustado, na banda {listed}: verifique as suas unidades e a ordem das suas bandas.</translation>
    </message>
    <message>
        <source>The multispectral image is in other units than the one the model was fitted on: gains and offsets were fitted anew.</source>
        <translation>A imagem multiespectral está em outras unidades que aquela em que o modelo foi ajustado: ganhos e deslocamentos foram ajustados de novo.</translation>
    </message>
    <message>
        <source>The light or the haze is another than when the model was fitted: gains and offsets were fitted anew.</source>
        <translation>A iluminação ou a névoa é outra que a de quando o modelo foi ajustado: ganhos e deslocamentos foram ajustados de novo.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}</source>
        <translation>Banda “{name}”: ganho {gain:.4g}, deslocamento {offset:.4g}, correlação {correlation:.3f}</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: give it in the same units (check its scale and offset), or fit a new model.</source>
        <translation>Os valores da imagem hiperespectral são cerca de {plain} vezes os dos endmembers do modelo: indique-a nas mesmas unidades (verifique a escala e o deslocamento), ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The hyperspectral image does not show what the model was fitted on: {share:.0%} of its spectra is no mixture of the model's endmembers; check its units (scale and offset) and the order of its bands, or fit a new model.</source>
        <translation>A imagem hiperespectral não mostra aquilo em que o modelo foi ajustado: {share:.0%} dos seus espectros não são misturas dos endmembers do modelo; verifique as suas unidades (escala e deslocamento) e a ordem das suas bandas, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The model fits the hyperspectral image badly, {share:.0%} of its spectra is no mixture of the model's endmembers: check its units and the order of its bands, or fit a new model.</source>
        <translation>O modelo se ajusta mal à imagem hiperespectral, {share:.0%} dos espectros dela não são misturas dos endmembers do modelo: verifique as suas unidades e a ordem das suas bandas, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The hyperspectral image's values are about {plain} times those of the model's endmembers: check that it is in the same units.</source>
        <translation>Os valores da imagem hiperespectral são cerca de {plain} vezes os dos endmembers do modelo: verifique se ela está nas mesmas unidades.</translation>
    </message>
    <message>
        <source>band “{name}” shows what is seen at {centre:.0f} nm</source>
        <translation>a banda “{name}” mostra o que se vê em {centre:.0f} nm</translation>
    </message>
    <message>
        <source>The multispectral image has its bands in another order than the one the model was fitted on, or is of another sensor: {listed}; give the bands in the model's order ({centres} nm), or fit a new model.</source>
        <translation>A imagem multiespectral tem as suas bandas em outra ordem que aquela em que o modelo foi ajustado, ou é de outro sensor: {listed}; indique as bandas na ordem do modelo ({centres} nm), ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {agreement:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the order of their bands.</source>
        <translation>As duas imagens não combinam: nenhuma banda tem correlação acima de {agreement:.2f} com o que deveria ver da imagem hiperespectral; verifique se ambas mostram o mesmo lugar, o seu georreferenciamento e a ordem das suas bandas.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees with the hyperspectral image worse than when the model was fitted (correlation {agreement:.2f}): check that both show the same place, the order of the bands, and the dates of the images.</source>
        <translation>A banda “{name}” da imagem multiespectral concorda com a imagem hiperespectral menos do que quando o modelo foi ajustado (correlação {agreement:.2f}): verifique se ambas mostram o mesmo lugar, a ordem das bandas e as datas das imagens.</translation>
    </message>
    <message>
        <source>This model needs the hyperspectral image as well: give it with the hsi option, or fit a new model with the preset sharp, which can do without.</source>
        <translation>Este modelo precisa também da imagem hiperespectral: indique-a com a opção hsi, ou ajuste um novo modelo com a predefinição sharp, que pode dispensá-la.</translation>
    </message>
    <message>
        <source>The shift that the model was fitted with is removed: {shift}.</source>
        <translation>O deslocamento com que o modelo foi ajustado é removido: {shift}.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no data, or one value, in bands that the model uses ({listed}): give an image that has them, or fit a new model.</source>
        <translation>A imagem hiperespectral não contém dados, ou contém um só valor, em bandas que o modelo usa ({listed}): indique uma imagem que as tenha, ou ajuste um novo modelo.</translation>
    </message>
    <message>
        <source>as when the model was fitted</source>
        <translation>como quando o modelo foi ajustado</translation>
    </message>
    <message>
        <source>the model's</source>
        <translation>a do modelo</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told or is too large to be removed unasked: they are taken to lie as those that the model was fitted on; check their georeferencing, or give the shift (option shift).</source>
        <translation>O deslocamento entre as duas imagens não pode ser determinado ou é grande demais para ser removido sem ser pedido: supõe-se que elas estejam como aquelas em que o modelo foi ajustado; verifique o seu georreferenciamento, ou indique o deslocamento (opção shift).</translation>
    </message>
    <message>
        <source>with no data where the others have it</source>
        <translation>sem dados onde as outras os têm</translation>
    </message>
    <message>
        <source>with the same value everywhere</source>
        <translation>com o mesmo valor em toda parte</translation>
    </message>
    <message>
        <source>of noise without signal</source>
        <translation>com ruído sem sinal</translation>
    </message>
    <message>
        <source>The option bad-bands names band {band}, which the hyperspectral image does not have: its {count} bands are {first} to {last}.</source>
        <translation>A opção bad-bands cita a banda {band}, que a imagem hiperespectral não tem: as suas {count} bandas são {first} a {last}.</translation>
    </message>
    <message>
        <source>flagged as bad</source>
        <translation>marcadas como ruins</translation>
    </message>
    <message>
        <source>listed as bad</source>
        <translation>listadas como ruins</translation>
    </message>
    <message>
        <source>{count} {reason} ({listed})</source>
        <translation>{count} {reason} ({listed})</translation>
    </message>
    <message>
        <source>{bands} at {ends} nm</source>
        <translation>{bands} em {ends} nm</translation>
    </message>
    <message>
        <source>{count} of {bands} bands of the HSI are left out: {listed}</source>
        <translation>{count} de {bands} bandas da HSI são deixadas de fora: {listed}</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have as many bands, whose wavelengths differ by up to {apart:.1f} nm: give images of the same bands.</source>
        <translation>{image_name} e {reference_name}: o número de bandas é o mesmo, mas os comprimentos de onda diferem em até {apart:.1f} nm: indique imagens das mesmas bandas.</translation>
    </message>
    <message>
        <source>The {image_name} has {count} bands, the {reference_name} {reference_count}</source>
        <translation>Bandas: {count} ({image_name}) e {reference_count} ({reference_name})</translation>
    </message>
    <message>
        <source>{counts}, and not both tell their wavelengths: give images of the same bands.</source>
        <translation>{counts}, e não são ambas as imagens que informam os seus comprimentos de onda: indique imagens das mesmas bandas.</translation>
    </message>
    <message>
        <source>{counts}, and none at the same wavelengths: give images of the same bands.</source>
        <translation>{counts}, e nenhuma nos mesmos comprimentos de onda: indique imagens das mesmas bandas.</translation>
    </message>
    <message>
        <source>The {image_name} and the {reference_name} have no pixel with data in common: give images of one place.</source>
        <translation>{image_name} e {reference_name} não têm em comum nenhum pixel com dados: indique imagens de um mesmo lugar.</translation>
    </message>
    <message>
        <source>Not compared, because one image has no data there: {filled} bands.</source>
        <translation>Não comparadas, porque uma imagem não tem dados ali: {filled} bandas.</translation>
    </message>
    <message>
        <source>No pixel of the {image_name} and the {reference_name} has data in all bands: check their nodata values.</source>
        <translation>{image_name} e {reference_name}: nenhum pixel tem dados em todas as bandas: verifique os valores nodata.</translation>
    </message>
    <message>
        <source>{told} times as large as those</source>
        <translation>{told} vezes maiores que os</translation>
    </message>
    <message>
        <source>{told} times smaller than those</source>
        <translation>{told} vezes menores que os</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}, as in other units: give what they are to be multiplied by in the option scale (1e-4, say, for stored reflectance).</source>
        <translation>Os valores de {name} são {larger} de {other}, como em outras unidades: indique na opção scale por quanto devem ser multiplicados (1e-4, por exemplo, para reflectância guardada).</translation>
    </message>
    <message>
        <source>The values of the {name} are {larger} of the {other}: if their units differ, give the option scale.</source>
        <translation>Os valores de {name} são {larger} de {other}: se as unidades diferem, indique a opção scale.</translation>
    </message>
    <message>
        <source>the range of the HSI's values from their 1st to their 99th percentile</source>
        <translation>o intervalo dos valores da HSI entre o 1º e o 99º percentil</translation>
    </message>
    <message>
        <source>The images have no windows of 11 x 11 pixels with data in common: give larger ones to assess the fused raster without a reference.</source>
        <translation>As imagens não têm em comum janelas de 11 x 11 pixels com dados: indique imagens maiores para avaliar o raster fusionado sem referência.</translation>
    </message>
    <message>
        <source>The fused raster has no bands where the multispectral image's bands see: give the images that it was made of.</source>
        <translation>O raster fusionado não tem bandas onde as bandas da imagem multiespectral veem: indique as imagens de que ele foi feito.</translation>
    </message>
    <message>
        <source>multispectral</source>
        <translation>multiespectral</translation>
    </message>
    <message>
        <source>the range of what the MSI would see of the HSI</source>
        <translation>o intervalo do que a MSI veria da HSI</translation>
    </message>
    <message>
        <source>hyperspectral</source>
        <translation>hiperespectral</translation>
    </message>
    <message>
        <source>The fused raster and the {image} image have no pixel with data in common: give the images that it was made of.</source>
        <translation>O raster fusionado e a imagem {image} não têm em comum nenhum pixel com dados: indique as imagens de que ele foi feito.</translation>
    </message>
    <message>
        <source>Reading the two images</source>
        <translation>Lendo as duas imagens</translation>
    </message>
    <message>
        <source>Looking for the shift</source>
        <translation>Procurando o deslocamento</translation>
    </message>
    <message>
        <source>Looking for parts of a pixel</source>
        <translation>Procurando partes de um pixel</translation>
    </message>
    <message>
        <source>Asking parts of the scene</source>
        <translation>Consultando partes da cena</translation>
    </message>
    <message>
        <source>The {raster} holds nothing to compare where the two overlap: its bands have no data there, have the same value everywhere, or are flagged as bad; check its nodata value and its mask.</source>
        <translation>{raster}: não há nada a comparar onde os dois se sobrepõem: as bandas não têm dados ali, têm o mesmo valor em toda parte, ou estão marcadas como ruins; verifique o valor nodata e a máscara.</translation>
    </message>
    <message>
        <source>The two images show nothing alike under any shift of up to {limit} pixels of the coarser one: check that they show the same place, mask clouds, or raise the largest shift.</source>
        <translation>As duas imagens não mostram nada semelhante sob nenhum deslocamento de até {limit} pixels da mais grosseira: verifique se mostram o mesmo lugar, mascare as nuvens ou aumente o maior deslocamento.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they share too few valid pixels; give images that overlap more, or smaller masks.</source>
        <translation>O deslocamento entre as duas imagens não pode ser determinado: elas partilham pixels válidos de menos; forneça imagens que se sobreponham mais, ou máscaras menores.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: of {blocks} parts of the scene, each looked at alone, {agreeing} show the same as the whole scene; check that both show the same place, mask clouds, or give images that overlap more.</source>
        <translation>O deslocamento entre as duas imagens não pode ser determinado: de {blocks} partes da cena, examinadas uma a uma, {agreeing} mostram o mesmo que a cena inteira; verifique se ambas mostram o mesmo lugar, mascare as nuvens ou forneça imagens que se sobreponham mais.</translation>
    </message>
    <message>
        <source>The shift between the two images cannot be told: they match about as well in several places, as smooth ground, stripes and rows that repeat do; give images with more that differs from place to place.</source>
        <translation>O deslocamento entre as duas imagens não pode ser determinado: elas combinam quase igualmente bem em vários lugares, como ocorre com solo liso, faixas e fileiras que se repetem; forneça imagens com mais diferenças de um lugar para outro.</translation>
    </message>
    <message>
        <source>The two images match best {distance:.1f} pixels of the coarser one away, and no more than {limit} were looked for: raise the largest shift, or give images that overlap more.</source>
        <translation>As duas imagens combinam melhor a {distance:.1f} pixels da mais grosseira, e só se procurou até {limit}: aumente o maior deslocamento, ou forneça imagens que se sobreponham mais.</translation>
    </message>
    <message>
        <source>{pixels:.2f} ± {error:.2f} pixels of the coarser one</source>
        <translation>{pixels:.2f} ± {error:.2f} pixels da mais grosseira</translation>
    </message>
    <message>
        <source>The image lies right on the reference: {certain} are no shift that could be told from none; one image explains {explained:.0%} of what varies in the other.</source>
        <translation>A imagem está exatamente sobre a referência: {certain} não são um deslocamento que se distinga de nenhum; uma imagem explica {explained:.0%} do que varia na outra.</translation>
    </message>
    <message>
        <source>{length} east</source>
        <translation>{length} a leste</translation>
    </message>
    <message>
        <source>{length} west</source>
        <translation>{length} a oeste</translation>
    </message>
    <message>
        <source>{length} north</source>
        <translation>{length} ao norte</translation>
    </message>
    <message>
        <source>{length} south</source>
        <translation>{length} ao sul</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>The image lies {where} of the reference ({certain}): once this is removed, one image explains {explained:.0%} of what varies in the other, instead of {unshifted:.0%}; {agreeing} of {parts} parts of the scene show the same shift by themselves.</source>
        <translation>A imagem está {where} da referência ({certain}): removido isso, uma imagem explica {explained:.0%} do que varia na outra, em vez de {unshifted:.0%}; {agreeing} de {parts} partes da cena mostram por si mesmas o mesmo deslocamento.</translation>
    </message>
    <message>
        <source>The {raster} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>{raster}: falta o sistema de referência de coordenadas: defina antes o correto (Definir projeção do QGIS, ou gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The {raster}'s geotransform gives its pixels no area: georeference it first.</source>
        <translation>{raster}: a geotransformação não dá área aos pixels: georreferencie antes o raster.</translation>
    </message>
    <message>
        <source>the two images disagree by more than their noise</source>
        <translation>as duas imagens discordam mais do que o seu ruído explica</translation>
    </message>
    <message>
        <source>the hyperspectral image is blurred over more of its pixels than in any pair with a known truth</source>
        <translation>a imagem hiperespectral está desfocada sobre mais dos seus pixels do que em qualquer par com verdade conhecida</translation>
    </message>
    <message>
        <source>much nearer to the truth than interpolation</source>
        <translation>muito mais próxima da verdade que a interpolação</translation>
    </message>
    <message>
        <source>nearer to the truth than interpolation</source>
        <translation>mais próxima da verdade que a interpolação</translation>
    </message>
    <message>
        <source>hardly nearer to the truth than interpolation</source>
        <translation>pouco mais próxima da verdade que a interpolação</translation>
    </message>
    <message>
        <source>no nearer to the truth than interpolation</source>
        <translation>não mais próxima da verdade que a interpolação</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to learn from: give images that overlap more, or choose the preset published.</source>
        <translation>As duas imagens compartilham muito poucos pixels válidos para aprender: indique imagens com maior sobreposição, ou escolha a predefinição published.</translation>
    </message>
    <message>
        <source>response: the HSI as the MSI would see it</source>
        <translation>response: a HSI como a MSI a veria</translation>
    </message>
    <message>
        <source>Finding endmembers and fitting the network</source>
        <translation>Determinando os endmembers e ajustando a rede</translation>
    </message>
    <message>
        <source>What the network learned from: {training}.</source>
        <translation>Com que a rede aprendeu: {training}.</translation>
    </message>
    <message>
        <source>The network also sees the HSI's own spectrum at each pixel (coarse spectral prior).</source>
        <translation>A rede também vê o próprio espectro da HSI em cada pixel (prior espectral grosseiro).</translation>
    </message>
    <message>
        <source>Training the network on {device}</source>
        <translation>Treinando a rede em {device}</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>como publicado</translation>
    </message>
    <message>
        <source>as large as</source>
        <translation>tão grande quanto</translation>
    </message>
    <message>
        <source>{times:.2g} times as large as</source>
        <translation>{times:.2g} vezes tão grande quanto</translation>
    </message>
    <message>
        <source>the error is told to be {size} on the images it was fitted on</source>
        <translation>o erro estimado é {size} nas imagens em que foi ajustado</translation>
    </message>
    <message>
        <source>the two images show different things in {share} of the pixels</source>
        <translation>as duas imagens mostram coisas diferentes em {share} dos pixels</translation>
    </message>
    <message>
        <source>{share} of the pixels look unlike all that it learned from</source>
        <translation>{share} dos pixels são diferentes de tudo com que ele aprendeu</translation>
    </message>
    <message>
        <source>their values are typically {brightness:.2f} times those of the image it was fitted on</source>
        <translation>os seus valores são tipicamente {brightness:.2f} vezes os da imagem em que foi ajustado</translation>
    </message>
    <message>
        <source>Give a hyperspectral image, too</source>
        <translation>Indique também uma imagem hiperespectral</translation>
    </message>
    <message>
        <source>Fuse them anew</source>
        <translation>Fusione-as de novo</translation>
    </message>
    <message>
        <source>The model does not fit these images: {listed}. {advice}, or take a nearer date.</source>
        <translation>O modelo não se ajusta a estas imagens: {listed}. {advice}, ou use uma data mais próxima.</translation>
    </message>
    <message>
        <source>Whether the model fits cannot be told without a hyperspectral image: {listed}.</source>
        <translation>Sem uma imagem hiperespectral não se pode determinar se o modelo se ajusta: {listed}.</translation>
    </message>
    <message>
        <source>The model fits these images: {listed}.</source>
        <translation>O modelo se ajusta a estas imagens: {listed}.</translation>
    </message>
    <message>
        <source>How well the model fits these images cannot be told.</source>
        <translation>Não se pode determinar quão bem o modelo se ajusta a estas imagens.</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>menos de 0.1%</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad: correct its bad-band list (bbl), or use them all the same by the option bad-bands keep.</source>
        <translation>Todas as bandas da imagem hiperespectral estão marcadas como ruins: corrija a sua lista de bandas ruins (bbl), ou use todas assim mesmo com a opção bad-bands keep.</translation>
    </message>
    <message>
        <source>The option bad-bands lists all bands of the hyperspectral image: leave some.</source>
        <translation>A opção bad-bands lista todas as bandas da imagem hiperespectral: deixe algumas.</translation>
    </message>
    <message>
        <source>The hyperspectral image holds no valid pixels, only nodata: check its nodata value.</source>
        <translation>A imagem hiperespectral não contém pixels válidos, só nodata: verifique o seu valor nodata.</translation>
    </message>
    <message>
        <source>Every band of the hyperspectral image has the same value everywhere: there is nothing to fuse.</source>
        <translation>Cada banda da imagem hiperespectral tem o mesmo valor em toda parte: não há nada a fusionar.</translation>
    </message>
    <message>
        <source>The endmember count is {endmember_count}: a mixture needs 2 at least.</source>
        <translation>O número de endmembers é {endmember_count}: uma mistura precisa de pelo menos 2.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {count} valid pixels, fewer than the {least} endmembers asked for: give a larger image, check its nodata value, or ask for fewer endmembers.</source>
        <translation>A imagem hiperespectral tem {count} pixels válidos, menos que os {least} endmembers pedidos: indique uma imagem maior, verifique o seu valor nodata, ou peça menos endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has {bands} usable bands, fewer than the {count} endmembers asked for: ask for fewer endmembers.</source>
        <translation>A imagem hiperespectral tem {bands} bandas utilizáveis, menos que os {count} endmembers pedidos: peça menos endmembers.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no values above 0: check its scale, offset and nodata value.</source>
        <translation>A imagem hiperespectral não tem valores acima de 0: verifique a sua escala, o seu deslocamento e o seu valor nodata.</translation>
    </message>
    <message>
        <source>{left_out} of {pixels} pixels of the HSI hold nodata, NaN or infinite values; they are left out</source>
        <translation>{left_out} de {pixels} pixels da HSI contêm nodata, NaN ou valores infinitos; são deixados de fora</translation>
    </message>
    <message>
        <source>The spectral library's values are multiplied by {factor:g}, to be in the image's units.</source>
        <translation>Os valores da biblioteca espectral são multiplicados por {factor:g}, para ficarem nas unidades da imagem.</translation>
    </message>
    <message>
        <source>The library gives {count} materials, and {materials} were asked for.</source>
        <translation>A biblioteca dá {count} materiais, e foram pedidos {materials}.</translation>
    </message>
    <message>
        <source>Mixtures of the spectral library {library} explain {explained:.0%} of the image's variance: the fractions say little; a material may be missing, or its spectra were measured under other conditions.</source>
        <translation>Misturas da biblioteca espectral {library} explicam {explained:.0%} da variância da imagem: as frações dizem pouco; pode faltar um material, ou os seus espectros foram medidos em outras condições.</translation>
    </message>
    <message>
        <source>{name}, {share:.0%}</source>
        <translation>{name}, {share:.0%}</translation>
    </message>
    <message>
        <source>Materials: {count} ({reason}), which explain {explained:.1%} of the image's variance: {shown}. Names say what curves are like, not what they are.</source>
        <translation>Materiais: {count} ({reason}), que explicam {explained:.1%} da variância da imagem: {shown}. Os nomes dizem com que as curvas se parecem, não o que são.</translation>
    </message>
    <message>
        <source>The spectral library {library} cannot be used without the hyperspectral image's wavelengths: give an image that has them, or leave the library out.</source>
        <translation>A biblioteca espectral {library} não pode ser usada sem os comprimentos de onda da imagem hiperespectral: indique uma imagem que os tenha, ou omita a biblioteca.</translation>
    </message>
    <message>
        <source>its array {name} does not belong there</source>
        <translation>a sua matriz {name} não deveria estar ali</translation>
    </message>
    <message>
        <source>its array {name} is missing</source>
        <translation>falta a sua matriz {name}</translation>
    </message>
    <message>
        <source>its band numbers do not rise</source>
        <translation>os seus números de banda não são crescentes</translation>
    </message>
    <message>
        <source>its point spread function does not sum to 1</source>
        <translation>a sua função de espalhamento pontual não soma 1</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, not {expected}</source>
        <translation>a sua matriz {name} tem a forma {shape}, não {expected}</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not {kind}</source>
        <translation>a sua matriz {name} contém {dtype}, não {kind}</translation>
    </message>
    <message>
        <source>its array {name} holds values that are not finite</source>
        <translation>a sua matriz {name} contém valores que não são finitos</translation>
    </message>
    <message>
        <source>its array {name} holds values that cannot be</source>
        <translation>a sua matriz {name} contém valores impossíveis</translation>
    </message>
    <message>
        <source>its array {name} has the shape {shape}, which cannot be</source>
        <translation>a sua matriz {name} tem a forma {shape}, que é impossível</translation>
    </message>
    <message>
        <source>its array {name} holds {dtype}, not whole numbers</source>
        <translation>a sua matriz {name} contém {dtype}, não números inteiros</translation>
    </message>
    <message>
        <source>The model file needs the package safetensors in the engine's environment: install the engine again, or leave the model out.</source>
        <translation>O arquivo do modelo precisa do pacote safetensors no ambiente do motor: instale o motor de novo, ou omita o modelo.</translation>
    </message>
    <message>
        <source>The model {path} does not exist: check the path.</source>
        <translation>O modelo {path} não existe: verifique o caminho.</translation>
    </message>
    <message>
        <source>The model {path} is damaged or not a safetensors file that fuse wrote ({error}): fit it again with fuse.</source>
        <translation>O modelo {path} está danificado ou não é um arquivo safetensors gravado por fuse ({error}): ajuste-o de novo com fuse.</translation>
    </message>
    <message>
        <source>The file {path} is not a model that this version can read: fit it again with fuse.</source>
        <translation>O arquivo {path} não é um modelo que esta versão possa ler: ajuste-o de novo com fuse.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>its array {name} holds {kind}</source>
        <translation>a sua matriz {name} contém {kind}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>its metadata are not JSON</source>
        <translation>os seus metadados não são JSON</translation>
    </message>
    <message>
        <source>its metadata are not those of a model</source>
        <translation>os seus metadados não são os de um modelo</translation>
    </message>
    <message>
        <source>it has {size} bytes, more than a model can have</source>
        <translation>tem {size} bytes, mais do que um modelo pode ter</translation>
    </message>
    <message>
        <source>its header has {header} bytes, more than that of a model can have</source>
        <translation>o seu cabeçalho tem {header} bytes, mais do que o de um modelo pode ter</translation>
    </message>
    <message>
        <source>its metadata do not tell what the network learned from</source>
        <translation>os seus metadados não informam com que a rede aprendeu</translation>
    </message>
    <message>
        <source>its endmembers do not span its subspace</source>
        <translation>os seus endmembers não geram o seu subespaço</translation>
    </message>
    <message>
        <source>its materials are known in no band</source>
        <translation>os seus materiais não são conhecidos em nenhuma banda</translation>
    </message>
    <message>
        <source>its metadata do not name its endmembers</source>
        <translation>os seus metadados não nomeiam os seus endmembers</translation>
    </message>
    <message>
        <source>Endmembers: {count} ({why}).</source>
        <translation>Endmembers: {count} ({why}).</translation>
    </message>
    <message>
        <source>Finding the shift, response and radiometry of the two images</source>
        <translation>Determinando deslocamento, resposta e radiometria das duas imagens</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in Python: wavelength), one for each band, or an image that has them in an ENVI header or in tags of its bands.</source>
        <translation>A imagem hiperespectral não tem comprimentos de onda: indique-os com a opção hsi-wavelengths (em Python: wavelength), um para cada banda, ou indique uma imagem que os tenha num cabeçalho ENVI ou em tags das suas bandas.</translation>
    </message>
    <message>
        <source>too large to be removed unasked</source>
        <translation>grande demais para ser removido sem ser pedido</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>the response is known</source>
        <translation>a resposta é conhecida</translation>
    </message>
    <message>
        <source>The two images share too few valid pixels to estimate the spectral response: give the sensor, a response table, or images that overlap more.</source>
        <translation>As duas imagens compartilham muito poucos pixels válidos para estimar a resposta espectral: indique o sensor, uma tabela de resposta, ou imagens com maior sobreposição.</translation>
    </message>
    <message>
        <source>estimated from the two images</source>
        <translation>estimada a partir das duas imagens</translation>
    </message>
    <message>
        <source>The shift has to be two numbers, columns and rows in pixels of the hyperspectral image, and {count} are given: give two.</source>
        <translation>O deslocamento precisa ser de dois números, colunas e linhas em pixels da imagem hiperespectral, e são indicados {count}: indique dois.</translation>
    </message>
    <message>
        <source>The point spread function has no weights near its centre, where the coarse pixel lies: give one that is centred on it.</source>
        <translation>A função de espalhamento pontual não tem pesos perto do seu centro, onde está o pixel grosseiro: indique uma que esteja centrada nele.</translation>
    </message>
    <message>
        <source>The scene has only {columns} x {rows} pixels of the coarse image: give a larger scene or a smaller ratio, so that there are at least {least} x {least}.</source>
        <translation>A cena tem só {columns} x {rows} pixels da imagem grosseira: indique uma cena maior ou uma razão menor, de modo que haja pelo menos {least} x {least}.</translation>
    </message>
    <message>
        <source>Gaussians from the bands' wavelengths and widths</source>
        <translation>gaussianas a partir dos comprimentos de onda e larguras das bandas</translation>
    </message>
    <message>
        <source>The response ({origin}) has</source>
        <translation>A resposta ({origin}) tem</translation>
    </message>
    <message>
        <source>told by the file's name or tags</source>
        <translation>informado pelo nome ou pelas tags do arquivo</translation>
    </message>
    <message>
        <source>The list of wavelengths (option msi_wavelengths) has</source>
        <translation>A lista de comprimentos de onda (opção msi_wavelengths) tem</translation>
    </message>
    <message>
        <source>The list of widths (option msi_fwhm) has</source>
        <translation>A lista de larguras (opção msi_fwhm) tem</translation>
    </message>
    <message>
        <source>centre wavelengths</source>
        <translation>comprimentos de onda centrais</translation>
    </message>
    <message>
        <source>widths (FWHM)</source>
        <translation>larguras (FWHM)</translation>
    </message>
    <message>
        <source>The {missing} of the multispectral bands are not given and not in the file: give both wavelengths and widths, or neither to have the response estimated.</source>
        <translation>Falta nas bandas multiespectrais, pois não foi indicado nem está no arquivo: {missing}. Indique tanto comprimentos de onda como larguras, ou nenhum deles para que a resposta seja estimada.</translation>
    </message>
    <message>
        <source>The wavelengths and FWHM of the multispectral image must be numbers above 0, in nanometres.</source>
        <translation>Os comprimentos de onda e a FWHM da imagem multiespectral precisam ser números acima de 0, em nanômetros.</translation>
    </message>
    <message>
        <source>{who} {given} bands, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} bandas, a imagem multiespectral tem {bands}: indique uma entrada para cada banda, na ordem da imagem.</translation>
    </message>
    <message>
        <source>{who} {given} band, the multispectral image has {bands}: give one for each band, in the image's order.</source>
        <translation>{who} {given} banda, a imagem multiespectral tem {bands}: indique uma entrada para cada banda, na ordem da imagem.</translation>
    </message>
    <message>
        <source>Fusing</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>The pixels of both images have the same size: the multispectral image has no finer detail to give to the hyperspectral one.</source>
        <translation>Os pixels de ambas as imagens têm o mesmo tamanho: a imagem multiespectral não tem detalhe mais fino a dar à hiperespectral.</translation>
    </message>
    <message>
        <source>The MSI's spectral response: {reason}.</source>
        <translation>A resposta espectral da MSI: {reason}.</translation>
    </message>
    <message>
        <source>Only {coverage:.0%} of the response of band “{name}” of the multispectral image lies where the hyperspectral image has bands: what it sees beyond is not known; leave it out if it matches badly.</source>
        <translation>Só {coverage:.0%} da resposta da banda “{name}” da imagem multiespectral está onde a imagem hiperespectral tem bandas: o que ela vê além disso não é conhecido; deixe-a de fora se concordar mal.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one's content lies {shift} ({reason}); the fused image lines up with the {trusted} image.</source>
        <translation>Em relação à imagem hiperespectral, o conteúdo da imagem multiespectral está {shift} ({reason}); a imagem fusionada fica alinhada com a imagem {trusted}.</translation>
    </message>
    <message>
        <source>Along the edges from which the multispectral image's content is moved away nothing is known of it: up to two HSI pixels there are a guess, more are nodata.</source>
        <translation>Ao longo das bordas das quais o conteúdo da imagem multiespectral é afastado, nada se sabe dele: até dois pixels da HSI são ali uma suposição, mais do que isso fica nodata.</translation>
    </message>
    <message>
        <source>Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be removed unasked: check the georeferencing of both, and give the shift (option shift) if this is right.</source>
        <translation>Em relação à imagem hiperespectral, a imagem multiespectral parece estar {shift}, longe demais para que isso seja removido sem ser pedido: verifique o georreferenciamento de ambas, e indique o deslocamento (opção shift) se isto está correto.</translation>
    </message>
    <message>
        <source>Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}, {rejected:.0%} of the pixels left out as changed</source>
        <translation>Banda “{name}”: ganho {gain:.4g}, deslocamento {offset:.4g}, correlação {correlation:.3f}, {rejected:.0%} dos pixels deixados de fora por terem mudado</translation>
    </message>
    <message>
        <source>Bands of the multispectral image are the same one ({listed}): give it once, or the error is told too small, for noise that repeats itself is taken for detail.</source>
        <translation>Há bandas da imagem multiespectral que são a mesma ({listed}): forneça-a uma vez, ou o erro informado será pequeno demais, pois o ruído que se repete é tomado por detalhe.</translation>
    </message>
    <message>
        <source>The two images do not match: no band correlates by more than {best:.2f} with what it should see of the hyperspectral image; check that both show the same place, their georeferencing, and the response or sensor given.</source>
        <translation>As duas imagens não combinam: nenhuma banda tem correlação acima de {best:.2f} com o que deveria ver da imagem hiperespectral; verifique se ambas mostram o mesmo lugar, o seu georreferenciamento, e a resposta ou o sensor indicado.</translation>
    </message>
    <message>
        <source>Band “{name}” of the multispectral image agrees badly with the hyperspectral image (correlation {correlation:.2f}): check its response, its position on the map and the dates of the images.</source>
        <translation>A banda “{name}” da imagem multiespectral concorda mal com a imagem hiperespectral (correlação {correlation:.2f}): verifique a sua resposta, a sua posição no mapa e as datas das imagens.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>cerca de</translation>
    </message>
    <message>
        <source>{psnr:.0f} ± {spread:.0f} dB</source>
        <translation>{psnr:.0f} ± {spread:.0f} dB</translation>
    </message>
    <message>
        <source>about {gain:.0f} dB</source>
        <translation>cerca de {gain:.0f} dB</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>pelo menos</translation>
    </message>
    <message>
        <source>{psnr:.0f} dB at most</source>
        <translation>no máximo {psnr:.0f} dB</translation>
    </message>
    <message>
        <source>how much is not known</source>
        <translation>quanto, não se sabe</translation>
    </message>
    <message>
        <source>Told from the fit, the fused image's error is {about} {rmse:.3g} in the hyperspectral image's units (root mean square), a PSNR of {psnr} against a range of {peak:.3g}; its spectra are {about} {sam:.1f} degrees off, and {verdict} (by {by}).</source>
        <translation>Estimado pelo ajuste, o erro da imagem fusionada é de {about} {rmse:.3g} nas unidades da imagem hiperespectral (raiz do erro quadrático médio), uma PSNR de {psnr} em relação a um intervalo de {peak:.3g}; os seus espectros desviam-se em {about} {sam:.1f} graus, e ela está {verdict} (em {by}).</translation>
    </message>
    <message>
        <source>The error that is told is a lower bound, for {why_bound}: the true one may be several times as large.</source>
        <translation>O erro informado é um limite inferior, pois {why_bound}: o verdadeiro pode ser várias vezes maior.</translation>
    </message>
    <message>
        <source>The error that is told is that of the {counted:.0%} of the pixels on which the two images show the same: with the others, which lie under clouds, changes or gaps, the PSNR may be as low as {psnr_everywhere:.0f} dB.</source>
        <translation>O erro informado é o dos {counted:.0%} dos pixels em que as duas imagens mostram o mesmo: com os outros, que estão sob nuvens, mudanças ou lacunas, a PSNR pode cair até {psnr_everywhere:.0f} dB.</translation>
    </message>
    <message>
        <source>The images share only {pixels} pixels of the hyperspectral one: too few to tell the error, which may be several times as large as is told; give larger images.</source>
        <translation>As imagens compartilham só {pixels} pixels da hiperespectral: muito poucos para estimar o erro, que pode ser várias vezes maior que o informado; indique imagens maiores.</translation>
    </message>
    <message>
        <source>Without a hyperspectral image the spectra are guessed from the multispectral bands alone: materials that look alike in these bands cannot be told apart, the gains are those of the date that the model was fitted on, and neither change nor the error can be told. On pixels held out when it was fitted, the guess was off by {error:.3g} (root mean square, in the hyperspectral image's units and pixels).</source>
        <translation>Sem uma imagem hiperespectral, os espectros são supostos só a partir das bandas multiespectrais: materiais que se parecem nessas bandas não podem ser distinguidos, os ganhos são os da data em que o modelo foi ajustado, e nem mudanças nem o erro podem ser informados. Em pixels reservados quando ele foi ajustado, a suposição errou em {error:.3g} (raiz do erro quadrático médio, nas unidades e nos pixels da imagem hiperespectral).</translation>
    </message>
    <message>
        <source>Where in the fused image it errs cannot be told from these images: the uncertainty is written the same for all pixels but those where an image is missing or the two show different things.</source>
        <translation>Onde a imagem fusionada erra não pode ser determinado com estas imagens: a incerteza é gravada igual para todos os pixels, menos aqueles em que falta uma imagem ou as duas mostram coisas diferentes.</translation>
    </message>
    <message>
        <source>At reduced resolution (ratio {ratio:.3g}), where the truth is known, fusion gains {gain:.1f} dB of PSNR and {sam_gain:.2f} degrees of spectral angle over cubic interpolation of the hyperspectral image.</source>
        <translation>Em resolução reduzida (razão {ratio:.3g}), onde a verdade é conhecida, o ganho da fusão é de {gain:.1f} dB de PSNR e {sam_gain:.2f} graus de ângulo espectral sobre a interpolação cúbica da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>Fusing is not likely to help with these images: at reduced resolution it is no nearer to the truth than smooth interpolation of the hyperspectral image; check the response, the dates and the georeferencing.</source>
        <translation>A fusão provavelmente não ajuda com estas imagens: em resolução reduzida ela não fica mais próxima da verdade que a interpolação suave da imagem hiperespectral; verifique a resposta, as datas e o georreferenciamento.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à direita</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à esquerda</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>up</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>{columns:.2f} HSI pixels {across} and {rows:.2f} {along}</source>
        <translation>{columns:.2f} pixels da HSI {across} e {rows:.2f} {along}</translation>
    </message>
    <message>
        <source>The hyperspectral image is blurred over about {fwhm:.1f} of its pixels, as where it was resampled to smaller ones: give it with the pixels that its sensor has, or the fused image may be much worse than is told.</source>
        <translation>A imagem hiperespectral está desfocada sobre cerca de {fwhm:.1f} dos seus pixels, como quando foi reamostrada para pixels menores: indique-a com os pixels que o seu sensor tem, ou a imagem fusionada pode ser muito pior do que é informado.</translation>
    </message>
    <message>
        <source>Along its border the hyperspectral image is as dark as where a simulation takes all beyond for black: its pixels there count by what lies within alone.</source>
        <translation>Ao longo da sua borda, a imagem hiperespectral é tão escura como quando uma simulação toma por preto tudo o que está além: os seus pixels ali contam só pelo que está dentro.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image is the one given.</source>
        <translation>O desfoque da imagem hiperespectral é o indicado.</translation>
    </message>
    <message>
        <source>The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a Gaussian of one coarse pixel is assumed.</source>
        <translation>As imagens não permitem determinar o desfoque da hiperespectral (textura de menos ou pixels de menos): supõe-se uma gaussiana de um pixel grosseiro.</translation>
    </message>
    <message>
        <source>The blur of the hyperspectral image was estimated from the images: its width at half maximum is about {fwhm:.1f} coarse pixels.</source>
        <translation>O desfoque da imagem hiperespectral foi estimado a partir das imagens: a sua largura à meia altura é de cerca de {fwhm:.1f} pixels grosseiros.</translation>
    </message>
    <message>
        <source>Fuse Hyperspectral and Multispectral Images…</source>
        <translation>Fusionar imagens hiperespectral e multiespectral…</translation>
    </message>
    <message>
        <source>Fuse Many Pairs…</source>
        <translation>Fusionar muitos pares…</translation>
    </message>
    <message>
        <source>Estimate Spectral Response…</source>
        <translation>Estimar resposta espectral…</translation>
    </message>
    <message>
        <source>Extract Endmembers…</source>
        <translation>Extrair endmembers…</translation>
    </message>
    <message>
        <source>Apply a Fitted Model…</source>
        <translation>Aplicar um modelo ajustado…</translation>
    </message>
    <message>
        <source>Export Abundance Maps…</source>
        <translation>Exportar mapas de abundância…</translation>
    </message>
    <message>
        <source>Import a Product…</source>
        <translation>Importar um produto…</translation>
    </message>
    <message>
        <source>Co-register Two Images…</source>
        <translation>Corregistrar duas imagens…</translation>
    </message>
    <message>
        <source>Resample to a Sensor…</source>
        <translation>Reamostrar para um sensor…</translation>
    </message>
    <message>
        <source>Assess a Fused Image…</source>
        <translation>Avaliar uma imagem fusionada…</translation>
    </message>
    <message>
        <source>Simulate a Pair…</source>
        <translation>Simular um par…</translation>
    </message>
    <message>
        <source>Load Sample Data…</source>
        <translation>Carregar dados de exemplo…</translation>
    </message>
    <message>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <source>The option bad-bands is {text}: give {listed} or a list of bands such as 1-7,58-76,225.</source>
        <translation>A opção bad-bands é {text}: indique {listed} ou uma lista de bandas como 1-7,58-76,225.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}): check it.</source>
        <translation>O arquivo {path} não pode ser lido ({strerror}): verifique-o.</translation>
    </message>
    <message>
        <source>The file {path} holds no numbers for {field}: give an ENVI header with a list of them, or a text with one a line.</source>
        <translation>O arquivo {path} não contém números para {field}: indique um cabeçalho ENVI com uma lista deles, ou um texto com um por linha.</translation>
    </message>
    <message>
        <source>The input {path} changed while it was read, and nothing was written: run again once it is complete.</source>
        <translation>A entrada {path} mudou enquanto era lida, e nada foi gravado: execute de novo quando ela estiver completa.</translation>
    </message>
    <message>
        <source>The path {path} is a folder: give a file name.</source>
        <translation>O caminho {path} é uma pasta: indique um nome de arquivo.</translation>
    </message>
    <message>
        <source>The name {shown} is not text in UTF-8: give the file or its folder another name.</source>
        <translation>O nome {shown} não é texto em UTF-8: dê outro nome ao arquivo ou à pasta dele.</translation>
    </message>
    <message>
        <source>The input {path} cannot be reached ({strerror}): check its name and the permissions of its folders.</source>
        <translation>A entrada {path} não pode ser alcançada ({strerror}): verifique o seu nome e as permissões das suas pastas.</translation>
    </message>
    <message>
        <source>The output {path} is one of the inputs: choose another name for it.</source>
        <translation>A saída {path} é uma das entradas: escolha outro nome para ela.</translation>
    </message>
    <message>
        <source>The output {path} has the name of a part of one of the inputs: choose another one.</source>
        <translation>A saída {path} tem o nome de uma parte de uma das entradas: escolha outro.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {path}: choose another name for one of them.</source>
        <translation>Duas saídas têm o mesmo nome {path}: escolha outro nome para uma delas.</translation>
    </message>
    <message>
        <source>The file {other} has the name of a part of the output {path}, as its mask, overviews or statistics: choose another name for one of them.</source>
        <translation>O arquivo {other} tem o nome de uma parte da saída {path}, como a sua máscara, visões gerais (pirâmides) ou estatísticas: escolha outro nome para um deles.</translation>
    </message>
    <message>
        <source>The file {header} would be taken for the header of the output {final}: move it away, or choose another name for the output.</source>
        <translation>O arquivo {header} seria tomado pelo cabeçalho da saída {final}: mova-o para outro lugar, ou escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>The output folder {parent} does not exist: make it first, or choose another one.</source>
        <translation>A pasta de saída {parent} não existe: crie-a antes, ou escolha outra.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be reached ({strerror}): choose another one.</source>
        <translation>A pasta de saída {parent} não pode ser alcançada ({strerror}): escolha outra.</translation>
    </message>
    <message>
        <source>The file {other}, left of another raster, would be taken for a part of the output {final}: move it away, or choose another name for the output.</source>
        <translation>O arquivo {other}, restante de outro raster, seria tomado por uma parte da saída {final}: mova-o para outro lugar, ou escolha outro nome para a saída.</translation>
    </message>
    <message>
        <source>The output {final} cannot be written ({strerror}): choose another name.</source>
        <translation>A saída {final} não pode ser gravada ({strerror}): escolha outro nome.</translation>
    </message>
    <message>
        <source>The output {final} is a folder: give a file name.</source>
        <translation>A saída {final} é uma pasta: indique um nome de arquivo.</translation>
    </message>
    <message>
        <source>The output {final} is a device, a pipe or a socket and no file: give a file name.</source>
        <translation>A saída {final} é um dispositivo, um pipe ou um socket, e não um arquivo: indique um nome de arquivo.</translation>
    </message>
    <message>
        <source>Two outputs have the same name {final}: choose another name for one of them.</source>
        <translation>Duas saídas têm o mesmo nome {final}: escolha outro nome para uma delas.</translation>
    </message>
    <message>
        <source>The output folder {parent} cannot be written to ({strerror}): choose another one.</source>
        <translation>Não é possível gravar na pasta de saída {parent} ({strerror}): escolha outra.</translation>
    </message>
    <message>
        <source>close the programs that have it open, or choose another name</source>
        <translation>feche os programas em que ela está aberta, ou escolha outro nome</translation>
    </message>
    <message>
        <source>it is now {previous}, rename it yourself</source>
        <translation>ela agora se chama {previous}, renomeie-a</translation>
    </message>
    <message>
        <source>The output {final} cannot be replaced ({strerror}): {advice}.</source>
        <translation>A saída {final} não pode ser substituída ({strerror}): {advice}.</translation>
    </message>
    <message>
        <source>The output {place} could not be put in place ({strerror}), and no output was changed: close the programs that have it open, or choose another name.</source>
        <translation>A saída {place} não pôde ser posta no lugar ({strerror}), e nenhuma saída foi alterada: feche os programas que a têm aberta, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{place} is now {previous}</source>
        <translation>{place} agora se chama {previous}</translation>
    </message>
    <message>
        <source>The outputs could not be put in place, nor all old files back: rename them ({listed}).</source>
        <translation>As saídas não puderam ser postas no lugar, nem todos os arquivos antigos de volta: renomeie-os ({listed}).</translation>
    </message>
    <message>
        <source>something else than a file is there now</source>
        <translation>ali há agora outra coisa que não um arquivo</translation>
    </message>
    <message>
        <source>The run was made with {software} {version}, and this is {version_here}: results may differ.</source>
        <translation>A execução foi feita com {software} {version}, e esta é {version_here}: os resultados podem diferir.</translation>
    </message>
    <message>
        <source>The input {path} of the run is gone: put it back, or give another with the option {option} of {job}.</source>
        <translation>A entrada {path} da execução não existe mais: restaure-a, ou indique outra com a opção {option} de {job}.</translation>
    </message>
    <message>
        <source>The input {path} has changed since the run ({then} then, {now} now): the result may differ.</source>
        <translation>A entrada {path} mudou desde a execução ({then} então, {now} agora): o resultado pode diferir.</translation>
    </message>
    <message>
        <source>it is no record</source>
        <translation>não é um registro</translation>
    </message>
    <message>
        <source>The record {path} was written by {software} {plain}, a version that writes it in another form: repeat the run with that version.</source>
        <translation>O registro {path} foi gravado por {software} {plain}, uma versão que o grava em outra forma: repita a execução com essa versão.</translation>
    </message>
    <message>
        <source>The record {path} cannot be read ({strerror}): check the path.</source>
        <translation>O registro {path} não pode ser lido ({strerror}): verifique o caminho.</translation>
    </message>
    <message>
        <source>The file {path} is not the record of a run, or is damaged ({error}): give the .run.json beside an output.</source>
        <translation>O arquivo {path} não é o registro de uma execução, ou está danificado ({error}): indique o .run.json ao lado de uma saída.</translation>
    </message>
    <message>
        <source>the job {job} is unknown</source>
        <translation>o trabalho {job} é desconhecido</translation>
    </message>
    <message>
        <source>the option {unknown} is unknown</source>
        <translation>a opção {unknown} é desconhecida</translation>
    </message>
    <message>
        <source>it names no input</source>
        <translation>não indica nenhuma entrada</translation>
    </message>
    <message>
        <source>the option {name} is neither true nor false</source>
        <translation>a opção {name} não é nem verdadeira nem falsa</translation>
    </message>
    <message>
        <source>the option {name} has no value</source>
        <translation>a opção {name} não tem valor</translation>
    </message>
    <message>
        <source>the option {name} names no file</source>
        <translation>a opção {name} não indica nenhum arquivo</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nenhum arquivo</translation>
    </message>
    <message>
        <source>{size} bytes of {modified}</source>
        <translation>{size} bytes de {modified}</translation>
    </message>
    <message>
        <source>The option {name} holds {each}: give {allowed}.</source>
        <translation>A opção {name} contém {each}: forneça {allowed}.</translation>
    </message>
    <message>
        <source>The option {name} is {each}: give {allowed}.</source>
        <translation>A opção {name} é {each}: forneça {allowed}.</translation>
    </message>
    <message>
        <source>one of {listed}</source>
        <translation>um de {listed}</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>um número finito</translation>
    </message>
    <message>
        <source>{numbers} from {least} to {most}</source>
        <translation>{numbers} de {least} a {most}</translation>
    </message>
    <message>
        <source>{numbers} of {least} or more</source>
        <translation>{numbers} de {least} ou mais</translation>
    </message>
    <message>
        <source>{numbers} above {above} and up to {most}</source>
        <translation>{numbers} acima de {above} e até {most}</translation>
    </message>
    <message>
        <source>{numbers} above {above}</source>
        <translation>{numbers} acima de {above}</translation>
    </message>
    <message>
        <source>{numbers}, or {special}</source>
        <translation>{numbers}, ou {special}</translation>
    </message>
    <message>
        <source>band tags</source>
        <translation>tags das bandas</translation>
    </message>
    <message>
        <source>ENVI tags of the bands</source>
        <translation>tags ENVI das bandas</translation>
    </message>
    <message>
        <source>ENVI header</source>
        <translation>cabeçalho ENVI</translation>
    </message>
    <message>
        <source>dataset tags</source>
        <translation>tags do conjunto de dados</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>nomes das bandas</translation>
    </message>
    <message>
        <source>IMAGERY metadata</source>
        <translation>metadados IMAGERY</translation>
    </message>
    <message>
        <source>The {who} gives band {indexes} the scale {scale:g} and the offset {offset:g}: correct them.</source>
        <translation>{who}: a banda {indexes} tem a escala {scale:g} e o deslocamento {offset:g}: corrija-os.</translation>
    </message>
    <message>
        <source>The {image} has {count} bands and there are {numbers} numbers for {name}: give one for each band{hint}.</source>
        <translation>{image}: há {count} bandas e {numbers} números para {name}: indique um para cada banda{hint}.</translation>
    </message>
    <message>
        <source>wavelengths as given</source>
        <translation>comprimentos de onda como indicados</translation>
    </message>
    <message>
        <source>response</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>band of the multispectral image</source>
        <translation>banda da imagem multiespectral</translation>
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
        <translation>arquivo {path} ({kind})</translation>
    </message>
    <message>
        <source>{kind} library</source>
        <translation>biblioteca ({kind})</translation>
    </message>
    <message>
        <source>{kind} table {path}</source>
        <translation>tabela {path} ({kind})</translation>
    </message>
    <message>
        <source>data file (.sli)</source>
        <translation>arquivo de dados (.sli)</translation>
    </message>
    <message>
        <source>header (.hdr)</source>
        <translation>cabeçalho (.hdr)</translation>
    </message>
    <message>
        <source>The spectral library {path} has no {missing} beside it: put it there.</source>
        <translation>Falta ao lado da biblioteca espectral {path}: {missing}. Ponha-o ali.</translation>
    </message>
    <message>
        <source>The {blind} has no coordinate reference system: its pixels are taken to be those of the {placed}, which has as many.</source>
        <translation>A {blind} não tem sistema de referência de coordenadas: seus pixels são tomados pelos da {placed}, que tem o mesmo número.</translation>
    </message>
    <message>
        <source>The pixels of the {raster} ({size}) are not those of the {other} ({other_size}), nor a window of them: bring one onto the other's grid first (QGIS's Warp with the nearest neighbour and the extent and pixel size of the other).</source>
        <translation>{raster}: os pixels ({size}) não são os de {other} ({other_size}), nem uma janela deles: ponha antes um na grade do outro (Reprojetar coordenadas do QGIS, com o vizinho mais próximo e a extensão e o tamanho de pixel do outro).</translation>
    </message>
    <message>
        <source>The {raster} and the {other} do not overlap on the map: give images of one place.</source>
        <translation>{raster} e {other} não se sobrepõem no mapa: indique imagens de um mesmo lugar.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels of {size:.6g}</source>
        <translation>{width} x {height} pixels de {size:.6g}</translation>
    </message>
    <message>
        <source>The dimensions of the {name} are {listed}: give a DataArray with the dimensions band, y and x, and none beside them.</source>
        <translation>{name}: as dimensões são {listed}: indique um DataArray com as dimensões band (banda), y e x, e nenhuma além delas.</translation>
    </message>
    <message>
        <source>The {name} has the shape {shape}, and so no values: give an image that has some.</source>
        <translation>{name}: a forma é {shape}, portanto sem valores: indique uma imagem que os tenha.</translation>
    </message>
    <message>
        <source>wavelength coordinate</source>
        <translation>coordenada wavelength (comprimento de onda)</translation>
    </message>
    <message>
        <source>The coordinate reference system of the {name} cannot be understood: write it anew, as with rioxarray's write_crs.</source>
        <translation>{name}: o sistema de referência de coordenadas não pode ser interpretado: grave-o de novo, por exemplo com write_crs do rioxarray.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} does not hold one finite number for each pixel: correct it.</source>
        <translation>{name}: a coordenada {dim} não contém um número finito para cada pixel: corrija-a.</translation>
    </message>
    <message>
        <source>The coordinate {dim} of the {name} is not evenly spaced: give an image on a regular grid, sorted along its rows and columns.</source>
        <translation>{name}: a coordenada {dim} não tem espaçamento uniforme: indique uma imagem numa grade regular, ordenada ao longo das suas linhas e colunas.</translation>
    </message>
    <message>
        <source>The hyperspectral image has no wavelengths, which a spectral library needs: write the endmembers as a table (CSV), or give an image with wavelengths.</source>
        <translation>A imagem hiperespectral não tem comprimentos de onda, dos quais uma biblioteca espectral precisa: grave os endmembers como tabela (CSV), ou indique uma imagem com comprimentos de onda.</translation>
    </message>
    <message>
        <source>The {name} cannot be read to its end: the file {path} is damaged or truncated; get a fresh copy of it.</source>
        <translation>{name}: não é possível ler até o fim; o arquivo {path} está danificado ou truncado: obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>The {who} does not exist: check the path.</source>
        <translation>{who}: não existe; verifique o caminho.</translation>
    </message>
    <message>
        <source>The {who} is neither a file nor a folder but a device or a pipe: save the image to a file.</source>
        <translation>{who}: não é nem um arquivo nem uma pasta, mas um dispositivo ou um pipe: salve a imagem num arquivo.</translation>
    </message>
    <message>
        <source>The {who} {problem}.</source>
        <translation>{who}: {problem}.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster ({reason}): check the name and, where it leads to a server, the network and the credentials.</source>
        <translation>{who}: não é possível abrir como raster ({reason}): verifique o nome e, se ele leva a um servidor, a rede e as credenciais.</translation>
    </message>
    <message>
        <source>The {who} cannot be opened as a raster: it is damaged or of a format that is not known.</source>
        <translation>{who}: não é possível abrir como raster: está danificado ou tem um formato desconhecido.</translation>
    </message>
    <message>
        <source>The {who} does not hold real numbers: convert it to integers or floats first.</source>
        <translation>{who}: os valores não são números reais: converta-os antes em números inteiros ou de ponto flutuante.</translation>
    </message>
    <message>
        <source>The {who} has no band but a mask (alpha): give the image itself.</source>
        <translation>{who}: não há nenhuma banda além de uma máscara (alfa): indique a própria imagem.</translation>
    </message>
    <message>
        <source>The {who} shows the bytes of another file as an image: save it as a GeoTIFF first.</source>
        <translation>{who}: mostra os bytes de outro arquivo como imagem: salve-a antes como GeoTIFF.</translation>
    </message>
    <message>
        <source>mask of the {name}</source>
        <translation>máscara de {name}</translation>
    </message>
    <message>
        <source>mask {path} of the {name}</source>
        <translation>máscara {path} de {name}</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} holds no band of real numbers: give a band of 0 and 1.</source>
        <translation>A máscara {path} de {name} não contém uma banda de números reais: indique uma banda de 0 e 1.</translation>
    </message>
    <message>
        <source>The mask {path} of the {name} has {width} x {height} pixels, the image {image_width} x {image_height}: give a mask on the image's own grid.</source>
        <translation>A máscara {path} de {name} tem {width} x {height} pixels, a imagem {image_width} x {image_height}: indique uma máscara na grade da própria imagem.</translation>
    </message>
    <message>
        <source>The {name} holds {value:.7g} in all bands of {pixels} of the {looked_at} pixels looked at, far from its other values or as images are filled: taken as nodata, though the file does not declare it.</source>
        <translation>{name}: {pixels} dos {looked_at} pixels examinados contêm {value:.7g} em todas as bandas, longe dos outros valores ou como se preenchem imagens: tomado como nodata, embora o arquivo não o declare.</translation>
    </message>
    <message>
        <source>The spectral library {path} cannot be read as a GeoPackage: give a complete file.</source>
        <translation>A biblioteca espectral {path} não pode ser lida como GeoPackage: indique um arquivo completo.</translation>
    </message>
    <message>
        <source>The spectral library {path} has no table with profiles that are stored as text (JSON): export the library from the EnMAP-Box as GeoJSON, and give that.</source>
        <translation>A biblioteca espectral {path} não tem uma tabela com perfis guardados como texto (JSON): exporte a biblioteca do EnMAP-Box como GeoJSON, e indique esse.</translation>
    </message>
    <message>
        <source>The two images do not overlap on the map: check that both show the same place.</source>
        <translation>As duas imagens não se sobrepõem no mapa: verifique se ambas mostram o mesmo lugar.</translation>
    </message>
    <message>
        <source>The {name} image has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, gdal_edit -a_srs, rioxarray's write_crs).</source>
        <translation>A imagem {name} não tem sistema de referência de coordenadas: defina antes o correto (Definir projeção do QGIS, gdal_edit -a_srs, write_crs do rioxarray).</translation>
    </message>
    <message>
        <source>The {name} image's geotransform gives its pixels no area: georeference it first.</source>
        <translation>A geotransformação da imagem {name} não dá área aos seus pixels: georreferencie-a antes.</translation>
    </message>
    <message>
        <source>The multispectral image's pixels ({msi_pixel:g}) are coarser than the hyperspectral image's ({hsi_pixel:g}): are the two inputs swapped?</source>
        <translation>Os pixels da imagem multiespectral ({msi_pixel:g}) são mais grosseiros que os da imagem hiperespectral ({hsi_pixel:g}): as duas entradas estão trocadas?</translation>
    </message>
    <message>
        <source>The two images overlap on {columns} x {rows} pixels of the coarser one only, too few to learn from: give images that share at least {least} x {least}.</source>
        <translation>As duas imagens se sobrepõem só em {columns} x {rows} pixels da mais grosseira, muito poucos para aprender: indique imagens que compartilhem pelo menos {least} x {least}.</translation>
    </message>
    <message>
        <source>hyperspectral image</source>
        <translation>imagem hiperespectral</translation>
    </message>
    <message>
        <source>multispectral image</source>
        <translation>imagem multiespectral</translation>
    </message>
    <message>
        <source>The {bare} has no coordinates and the {placed} has: give both as paths or DataArrays with coordinates, or both as plain arrays that cover the same extent.</source>
        <translation>{bare}: não há coordenadas, mas há para {placed}: indique ambas como caminhos ou DataArrays com coordenadas, ou ambas como matrizes simples que cubram a mesma extensão.</translation>
    </message>
    <message>
        <source>The {msi} seems to be an array of (rows, columns, bands): give (bands, rows, columns), as numpy.moveaxis(msi, -1, 0) does.</source>
        <translation>{msi}: a matriz parece ser (linhas, colunas, bandas): indique (bandas, linhas, colunas), como faz numpy.moveaxis(msi, -1, 0).</translation>
    </message>
    <message>
        <source>; the array seems to be (rows, columns, bands), and should be (bands, rows, columns), as numpy.moveaxis(hsi, -1, 0) does</source>
        <translation>; a matriz parece ser (linhas, colunas, bandas), e deveria ser (bandas, linhas, colunas), como faz numpy.moveaxis(hsi, -1, 0)</translation>
    </message>
    <message>
        <source>The option {name} holds something other than numbers above 0: give one in nm for each band.</source>
        <translation>A opção {name} contém algo que não são números acima de 0: indique um em nm para cada banda.</translation>
    </message>
    <message>
        <source>The mask of the {name} is an array and the image a path: give the mask's path, too.</source>
        <translation>A máscara de {name} é uma matriz e a imagem um caminho: indique também o caminho da máscara.</translation>
    </message>
    <message>
        <source>The {name} is {count} paths: give one.</source>
        <translation>{name}: foram indicados {count} caminhos: indique um.</translation>
    </message>
    <message>
        <source>The mask of the {name} is a path and the image an array: give the mask as an array, too.</source>
        <translation>A máscara de {name} é um caminho e a imagem uma matriz: indique também a máscara como matriz.</translation>
    </message>
    <message>
        <source>The {name} is a Dataset of xarray: give one of its DataArrays, or make one with to_array().</source>
        <translation>{name}: é um Dataset do xarray: indique um dos seus DataArrays, ou crie um com to_array().</translation>
    </message>
    <message>
        <source>The {name} is an array of the shape {shape}: give (bands, rows, columns).</source>
        <translation>{name}: é uma matriz da forma {shape}: indique (bandas, linhas, colunas).</translation>
    </message>
    <message>
        <source>The {name} holds values of the type {dtype}, not real numbers: convert it to integers or floats first.</source>
        <translation>{name}: os valores são do tipo {dtype}, não números reais: converta-os antes em números inteiros ou de ponto flutuante.</translation>
    </message>
    <message>
        <source>The mask of the {name} has the shape {shape}, the image {height} rows and {width} columns: give a mask of the image's own pixels.</source>
        <translation>A máscara de {name} tem a forma {shape}, a imagem {height} linhas e {width} colunas: indique uma máscara com os pixels da própria imagem.</translation>
    </message>
    <message>
        <source>The multispectral image has {msi_rows} rows and {msi_columns} columns, the hyperspectral image {hsi_rows} and {hsi_columns}</source>
        <translation>A imagem multiespectral tem {msi_rows} linhas e {msi_columns} colunas, a hiperespectral {hsi_rows} e {hsi_columns}</translation>
    </message>
    <message>
        <source>{sizes}, which are more: are the two inputs swapped?</source>
        <translation>{sizes}, portanto mais: as duas entradas estão trocadas?</translation>
    </message>
    <message>
        <source>{sizes}, which is not a whole number of times as many both ways: give arrays that cover the same extent, the ratio of their pixel sizes (option ratio), or images with coordinates.</source>
        <translation>{sizes}, o que não é um número inteiro de vezes em ambas as direções: indique matrizes que cubram a mesma extensão, a razão dos seus tamanhos de pixel (opção ratio), ou imagens com coordenadas.</translation>
    </message>
    <message>
        <source>The ratio of the pixel sizes is {ratio:g}: give a number above 0, such as 3 or 2.5.</source>
        <translation>A razão dos tamanhos de pixel é {ratio:g}: indique um número acima de 0, como 3 ou 2.5.</translation>
    </message>
    <message>
        <source>{sizes}, which do not cover the same extent if the ratio of their pixel sizes is {ratio:g}: correct the ratio, cut both to the same extent, or give images with coordinates.</source>
        <translation>{sizes}, que não cobrem a mesma extensão se a razão dos seus tamanhos de pixel é {ratio:g}: corrija a razão, recorte ambas à mesma extensão, ou indique imagens com coordenadas.</translation>
    </message>
    <message>
        <source>The bands have different nodata values, and a GeoTIFF has one for all: that of the first band is kept; set the others to it first.</source>
        <translation>As bandas têm valores nodata diferentes, e um GeoTIFF tem um só para todas: mantém-se o da primeira banda; antes, ponha os outros iguais a ele.</translation>
    </message>
    <message>
        <source>The image that {metadata} describes is not in {place}: give it as it was delivered.</source>
        <translation>A imagem que {metadata} descreve não está em {place}: indique-a como foi entregue.</translation>
    </message>
    <message>
        <source>radiance</source>
        <translation>radiância</translation>
    </message>
    <message>
        <source>the panchromatic band B1 is not used</source>
        <translation>a banda pancromática B1 não é usada</translation>
    </message>
    <message>
        <source>{place} holds {count} images ({listed}): give one of them.</source>
        <translation>{place} contém {count} imagens ({listed}): indique uma delas.</translation>
    </message>
    <message>
        <source>panchromatic, thermal and cirrus bands are not used</source>
        <translation>bandas pancromáticas, termais e de cirros não são usadas</translation>
    </message>
    <message>
        <source>{place} holds {count} Landsat products: give the MTL file of one of them.</source>
        <translation>{place} contém {count} produtos Landsat: indique o arquivo MTL de um deles.</translation>
    </message>
    <message>
        <source>The images that {metadata} names are not in {place}: give a Landsat product as it was delivered.</source>
        <translation>As imagens que {metadata} cita não estão em {place}: indique um produto Landsat como foi entregue.</translation>
    </message>
    <message>
        <source>surface reflectance</source>
        <translation>reflectância de superfície</translation>
    </message>
    <message>
        <source>top-of-atmosphere reflectance</source>
        <translation>reflectância no topo da atmosfera</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and fill by the quality band (QA_PIXEL)</source>
        <translation>nuvens, as suas sombras, cirros e preenchimento, pela banda de qualidade (QA_PIXEL)</translation>
    </message>
    <message>
        <source>The quality layer {source} is damaged: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>A camada de qualidade {source} está danificada: obtenha uma nova cópia do produto, ou desative a sua máscara (opção product_mask).</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} cannot be opened: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>A camada de qualidade {source} de {name} não pode ser aberta: obtenha uma nova cópia do produto, ou desative a sua máscara (opção product_mask).</translation>
    </message>
    <message>
        <source>quality layer {source} of the {name}</source>
        <translation>camada de qualidade {source} de {name}</translation>
    </message>
    <message>
        <source>The quality layer {source} of the {name} has {count} bands and not {bands}: get a fresh copy of the product, or switch its mask off (option product_mask).</source>
        <translation>A camada de qualidade {source} de {name} tem {count} bandas e não {bands}: obtenha uma nova cópia do produto, ou desative a sua máscara (opção product_mask).</translation>
    </message>
    <message>
        <source>Of the {name}, {what} are left out, about {share:.3g} % of it (option product_mask).</source>
        <translation>{name}: deixa-se de fora o seguinte: {what}; cerca de {share:.3g} % do total (opção product_mask).</translation>
    </message>
    <message>
        <source>The product {place} consists of {count} components: give the images of one.</source>
        <translation>O produto {place} consiste em {count} componentes: indique as imagens de um.</translation>
    </message>
    <message>
        <source>The product {place} has the metadata of {basename} but not its image{what}: give it as it was delivered.</source>
        <translation>O produto {place} tem os metadados de {basename}, mas não a sua imagem{what}: indique-o como foi entregue.</translation>
    </message>
    <message>
        <source>, only tiles of it without the list of them (.TIL)</source>
        <translation>, apenas blocos dela sem a lista deles (.TIL)</translation>
    </message>
    <message>
        <source>PlanetScope adjusted to Sentinel-2</source>
        <translation>PlanetScope ajustado ao Sentinel-2</translation>
    </message>
    <message>
        <source>{place} holds {count} scenes of Planet's: give the image of one of them.</source>
        <translation>{place} contém {count} cenas da Planet: indique a imagem de uma delas.</translation>
    </message>
    <message>
        <source>clouds, their shadows, haze and unusable pixels by the usable data mask (UDM2)</source>
        <translation>nuvens, as suas sombras, névoa e pixels inutilizáveis, pela máscara de dados utilizáveis (UDM2)</translation>
    </message>
    <message>
        <source>clouds and unusable pixels by the unusable data mask (UDM)</source>
        <translation>nuvens e pixels inutilizáveis, pela máscara de dados inutilizáveis (UDM)</translation>
    </message>
    <message>
        <source>The {name} is of the product {product}</source>
        <translation>{name}: é do produto {product}</translation>
    </message>
    <message>
        <source>bands {bands}</source>
        <translation>bandas {bands}</translation>
    </message>
    <message>
        <source>in {units}</source>
        <translation>em {units}</translation>
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
        <translation>as suas bandas de 60 m B1, B9 e B10, que veem o ar, não são usadas</translation>
    </message>
    <message>
        <source>{place} holds {count} Sentinel-2 products: give one of them ({listed}{what}).</source>
        <translation>{place} contém {count} produtos Sentinel-2: indique um deles ({listed}{what}).</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds several tiles ({listed}): give the folder of one of them, below GRANULE.</source>
        <translation>O produto Sentinel-2 {place} contém vários blocos (tiles) ({listed}): indique a pasta de um deles, dentro de GRANULE.</translation>
    </message>
    <message>
        <source>The Sentinel-2 product {place} holds no images of its 10 and 20 m bands: download or unpack it as a whole.</source>
        <translation>O produto Sentinel-2 {place} não contém imagens das suas bandas de 10 e 20 m: baixe-o ou descompacte-o por inteiro.</translation>
    </message>
    <message>
        <source>The metadata {basename} of the Sentinel-2 product {place} are damaged: get a fresh copy of them.</source>
        <translation>Os metadados {basename} do produto Sentinel-2 {place} estão danificados: obtenha uma nova cópia deles.</translation>
    </message>
    <message>
        <source>clouds, their shadows, cirrus and defective pixels by the scene classification (SCL)</source>
        <translation>nuvens, as suas sombras, cirros e pixels defeituosos, pela classificação de cena (SCL)</translation>
    </message>
    <message>
        <source>opaque clouds and cirrus by the cloud mask (MSK_CLASSI)</source>
        <translation>nuvens opacas e cirros, pela máscara de nuvens (MSK_CLASSI)</translation>
    </message>
    <message>
        <source>AVIRIS metadata</source>
        <translation>metadados AVIRIS</translation>
    </message>
    <message>
        <source>The file {path} does not tell its map (GeoTransform and spatial_ref of {map}): give the orthorectified product of the same flight line, whose name ends in ORT.</source>
        <translation>O arquivo {path} não informa o seu mapa (GeoTransform e spatial_ref de {map}): indique o produto ortorretificado da mesma linha de voo, cujo nome termina em ORT.</translation>
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
        <translation>{name}: não há valor ({which}) em {share:.0%} ou mais dos pixels examinados: considera-se ruim.</translation>
    </message>
    <message>
        <source>The {name} leaves out what its product marks as {told}: {marked} of the {looked_at} pixels looked at.</source>
        <translation>{name}: deixa-se de fora o que o produto marca ({told}): {marked} dos {looked_at} pixels examinados.</translation>
    </message>
    <message>
        <source>cannot be opened: it holds more than {most} files</source>
        <translation>não é possível abrir: contém mais de {most} arquivos</translation>
    </message>
    <message>
        <source>{many}; give the folder of one product, or the image itself</source>
        <translation>{many}; indique a pasta de um produto, ou a própria imagem</translation>
    </message>
    <message>
        <source>{place} holds {count} products ({listed}): give the metadata (METADATA.XML) of the one that is meant.</source>
        <translation>{place} contém {count} produtos ({listed}): indique os metadados (METADATA.XML) daquele que se quer.</translation>
    </message>
    <message>
        <source>{mission} product of {basename} in {place}</source>
        <translation>produto {mission} de {basename} em {place}</translation>
    </message>
    <message>
        <source>EnMAP or DESIS</source>
        <translation>EnMAP ou DESIS</translation>
    </message>
    <message>
        <source>The {who} lacks its spectral image (SPECTRAL_IMAGE): put it beside the metadata under the name it was delivered with.</source>
        <translation>{who}: falta a imagem espectral (SPECTRAL_IMAGE): ponha-a ao lado dos metadados com o nome com que foi entregue.</translation>
    </message>
    <message>
        <source>The {who} has a spectral image without content ({basename}): get it anew.</source>
        <translation>{who}: a imagem espectral não tem conteúdo ({basename}): obtenha-a de novo.</translation>
    </message>
    <message>
        <source>The {who} is of level L1B, whose VNIR and SWIR images lie on no map grid and not on each other: give the L1C or L2A product of the same scene.</source>
        <translation>{who}: é do nível L1B, cujas imagens VNIR e SWIR não estão em nenhuma grade cartográfica nem uma sobre a outra: indique o produto L1C ou L2A da mesma cena.</translation>
    </message>
    <message>
        <source>The metadata {paths} of the {mission} image is damaged or not of this product: get a fresh copy of it.</source>
        <translation>Os metadados {paths} da imagem {mission} estão danificados ou não são deste produto: obtenha uma nova cópia deles.</translation>
    </message>
    <message>
        <source>The {mission} image {path} has {count} bands, but its metadata {metadata} describes {described}: give the image as it was delivered.</source>
        <translation>A imagem {mission} {path} tem {count} bandas, mas os seus metadados {metadata} descrevem {described}: indique a imagem como foi entregue.</translation>
    </message>
    <message>
        <source>{mission} metadata ({basename})</source>
        <translation>metadados {mission} ({basename})</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuvens</translation>
    </message>
    <message>
        <source>cirrus</source>
        <translation>cirros</translation>
    </message>
    <message>
        <source>the edge of a cloud</source>
        <translation>a borda de uma nuvem</translation>
    </message>
    <message>
        <source>spacecraft</source>
        <translation>a nave espacial</translation>
    </message>
    <message>
        <source>The EMIT file {path} holds no reflectance: give the product of the same scene named EMIT_L2A_RFL.</source>
        <translation>O arquivo EMIT {path} não contém reflectância: indique o produto da mesma cena chamado EMIT_L2A_RFL.</translation>
    </message>
    <message>
        <source>The EMIT file {path} tells no wavelengths ({bands}/wavelengths is missing): get a fresh copy of it.</source>
        <translation>O arquivo EMIT {path} não informa comprimentos de onda (falta {bands}/wavelengths): obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>EMIT metadata</source>
        <translation>metadados EMIT</translation>
    </message>
    <message>
        <source>The mask of {path} (EMIT_L2A_MASK of the same scene) does not lie beside it: clouds are not left out.</source>
        <translation>A máscara de {path} (EMIT_L2A_MASK da mesma cena) não está ao lado dele: as nuvens não são deixadas de fora.</translation>
    </message>
    <message>
        <source>The mask {mask} holds no flags that are known: clouds are not left out.</source>
        <translation>A máscara {mask} não contém marcações conhecidas: as nuvens não são deixadas de fora.</translation>
    </message>
    <message>
        <source>{marked} ({mask})</source>
        <translation>{marked} ({mask})</translation>
    </message>
    <message>
        <source>{listed} or {last}</source>
        <translation>{listed} ou {last}</translation>
    </message>
    <message>
        <source>The file {path} is damaged or lacks a part of what such products hold: get a fresh copy of it.</source>
        <translation>O arquivo {path} está danificado ou não tem uma parte do que esses produtos contêm: obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>Reading {path} needs the package h5py in the engine's environment, as all HDF5 and netCDF4 files do: install the engine again, or convert the file to a GeoTIFF.</source>
        <translation>Ler {path} requer o pacote h5py no ambiente do motor, como todos os arquivos HDF5 e netCDF4: instale o motor de novo, ou converta o arquivo em GeoTIFF.</translation>
    </message>
    <message>
        <source>The file {path} takes a part of its data ({group}/{name}) from another file: give a file that holds all of it.</source>
        <translation>O arquivo {path} busca uma parte dos seus dados ({group}/{name}) em outro arquivo: indique um arquivo que contenha tudo.</translation>
    </message>
    <message>
        <source>Hyperion's published band centres</source>
        <translation>centros de banda publicados do Hyperion</translation>
    </message>
    <message>
        <source>{place} holds the bands of {count} Hyperion scenes ({listed}): give the folder of one.</source>
        <translation>{place} contém as bandas de {count} cenas Hyperion ({listed}): indique a pasta de uma.</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>defeitos</translation>
    </message>
    <message>
        <source>clouds</source>
        <translation>nuvens</translation>
    </message>
    <message>
        <source>cloud shadows</source>
        <translation>sombras de nuvens</translation>
    </message>
    <message>
        <source>haze</source>
        <translation>névoa</translation>
    </message>
    <message>
        <source>shadows</source>
        <translation>sombras</translation>
    </message>
    <message>
        <source>; flags of defects, at {counts} of them, are passed over, as they mark most of it</source>
        <translation>; as marcações de defeitos, em {counts} deles, são ignoradas, pois marcam a maior parte</translation>
    </message>
    <message>
        <source>{what} {count}</source>
        <translation>{what} {count}</translation>
    </message>
    <message>
        <source>All pixels of the {name} are marked by the product's own quality layers ({told}): choose another scene, or use it without the product's own mask.</source>
        <translation>Todos os pixels de {name} são marcados pelas camadas de qualidade do próprio produto ({told}): escolha outra cena, ou use a imagem sem a máscara do próprio produto.</translation>
    </message>
    <message>
        <source> and single values that are marked as defective</source>
        <translation> e valores isolados marcados como defeituosos</translation>
    </message>
    <message>
        <source>The product's own quality layers mark no pixels of the {name}{passed_over}.</source>
        <translation>As camadas de qualidade do próprio produto não marcam nenhum pixel de {name}{passed_over}.</translation>
    </message>
    <message>
        <source> ({told}; {hidden:.1f} %)</source>
        <translation> ({told}; {hidden:.1f} %)</translation>
    </message>
    <message>
        <source>The product's own quality layers mark {hidden} of the {total} pixels of the {name}{listed}{single}, which are left out{passed_over}.</source>
        <translation>As camadas de qualidade do próprio produto marcam {hidden} dos {total} pixels de {name}{listed}{single}, que são deixados de fora{passed_over}.</translation>
    </message>
    <message>
        <source>A quality layer beside the image is damaged: get a fresh copy of the product, or use it without its own mask.</source>
        <translation>Uma camada de qualidade ao lado da imagem está danificada: obtenha uma nova cópia do produto, ou use-a sem a máscara do próprio produto.</translation>
    </message>
    <message>
        <source>The quality layer {path} cannot be opened: get a fresh copy of it, or use the image without its product's own mask.</source>
        <translation>A camada de qualidade {path} não pode ser aberta: obtenha uma nova cópia dela, ou use a imagem sem a máscara do próprio produto.</translation>
    </message>
    <message>
        <source>The quality layer {layer} has {width} x {height} pixels, its image {image_width} x {image_height}: put the layer of the image's own size there, or use the image without its product's own mask.</source>
        <translation>A camada de qualidade {layer} tem {width} x {height} pixels, a sua imagem {image_width} x {image_height}: ponha ali a camada do tamanho da própria imagem, ou use a imagem sem a máscara do próprio produto.</translation>
    </message>
    <message>
        <source>NEON metadata</source>
        <translation>metadados NEON</translation>
    </message>
    <message>
        <source>The NEON file {path} does not tell its map (Map_Info and EPSG Code in {place}): get a fresh copy of it.</source>
        <translation>O arquivo NEON {path} não informa o seu mapa (Map_Info e EPSG Code em {place}): obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>is a header without its image beside it: give the image</source>
        <translation>é um cabeçalho sem a imagem ao lado: indique a imagem</translation>
    </message>
    <message>
        <source>The archive {place} holds {basename}, whose format is read from the disk and from ZIPs alone: unpack the archive and give that file.</source>
        <translation>O arquivo compactado {place} contém {basename}, cujo formato só é lido do disco e de arquivos ZIP: descompacte-o e indique esse arquivo.</translation>
    </message>
    <message>
        <source>holds {count} images ({listed}): give the one that is meant</source>
        <translation>contém {count} imagens ({listed}): indique aquela que se quer</translation>
    </message>
    <message>
        <source>its files {listed} are empty</source>
        <translation>os arquivos {listed} estão vazios</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>não contém nenhuma imagem</translation>
    </message>
    <message>
        <source>cannot be opened: {what}, nor a product that is known</source>
        <translation>não é possível abrir: {what}, nem é um produto conhecido</translation>
    </message>
    <message>
        <source>The PACE file {path} holds no reflectance of the surface: give the level-2 product of the same granule that does (PACE_OCI...L2.SFREFL).</source>
        <translation>O arquivo PACE {path} não contém reflectância da superfície: indique o produto de nível 2 do mesmo grânulo que a contém (PACE_OCI...L2.SFREFL).</translation>
    </message>
    <message>
        <source>PACE metadata</source>
        <translation>metadados PACE</translation>
    </message>
    <message>
        <source>The PRISMA file {path} holds no hyperspectral image (HCO) but {listed}: give the L2D product of the same scene.</source>
        <translation>O arquivo PRISMA {path} não contém uma imagem hiperespectral (HCO), mas {listed}: indique o produto L2D da mesma cena.</translation>
    </message>
    <message>
        <source>PRISMA metadata</source>
        <translation>metadados PRISMA</translation>
    </message>
    <message>
        <source>The corners of the PRISMA file {path} do not fit the {width} x {height} pixels of its image: convert it to a GeoTIFF first.</source>
        <translation>Os cantos do arquivo PRISMA {path} não correspondem aos {width} x {height} pixels da sua imagem: converta-o antes em GeoTIFF.</translation>
    </message>
    <message>
        <source>The PRISMA file {path} is of level {level} and tells no place of its pixels: give the L2D product of the same scene.</source>
        <translation>O arquivo PRISMA {path} é do nível {level} e não informa o lugar dos seus pixels: indique o produto L2D da mesma cena.</translation>
    </message>
    <message>
        <source>The Tanager file {path} holds neither surface reflectance nor radiance but {listed}: give the product ortho_sr_hdf5 of the same scene.</source>
        <translation>O arquivo Tanager {path} não contém nem reflectância de superfície nem radiância, mas {listed}: indique o produto ortho_sr_hdf5 da mesma cena.</translation>
    </message>
    <message>
        <source>Tanager metadata</source>
        <translation>metadados Tanager</translation>
    </message>
    <message>
        <source>outside of the image</source>
        <translation>fora da imagem</translation>
    </message>
    <message>
        <source>The Tanager file {path} does not tell its grid (corners and UTM zone in StructMetadata.0): get a fresh copy of it.</source>
        <translation>O arquivo Tanager {path} não informa a sua grade (cantos e zona UTM em StructMetadata.0): obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>The Tanager file {path} tells no place of its pixels: give the ortho product of the same scene (ortho_sr_hdf5).</source>
        <translation>O arquivo Tanager {path} não informa o lugar dos seus pixels: indique o produto orto da mesma cena (ortho_sr_hdf5).</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} that holds no image: give another file.</source>
        <translation>A {who} é um arquivo do tipo {kind} que não contém nenhuma imagem: forneça outro arquivo.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> e mais {count}</translation>
    </message>
    <message>
        <source>The {who} is a file of the kind {kind} and of no product that is known here, and tells neither a map nor wavelengths where they are looked for; it holds {listed}{more}: give one of these as {example}, or save the image as a GeoTIFF first.</source>
        <translation>A {who} é um arquivo do tipo {kind} de nenhum produto conhecido aqui, e não informa nem mapa nem comprimentos de onda onde são procurados; contém {listed}{more}: forneça um deles como {example}, ou salve antes a imagem como GeoTIFF.</translation>
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
        <translation>{who}: não há bandas próprias, só subconjuntos de dados: salve antes como GeoTIFF o que contém a imagem.</translation>
    </message>
    <message>
        <source>give a pair (wavelengths in nm, table with a column for each band), a dictionary or DataFrame of a column wavelength and one for each band, or an array with a row for each multispectral and a column for each hyperspectral band</source>
        <translation>forneça um par (comprimentos de onda em nm, tabela com uma coluna por banda), um dicionário ou DataFrame com uma coluna wavelength e uma por banda, ou um array com uma linha por banda multiespectral e uma coluna por banda hiperespectral</translation>
    </message>
    <message>
        <source>The response is an array of the shape {shape}, which is none that can be read: {forms}.</source>
        <translation>A resposta é uma matriz da forma {shape}, que não pode ser lida: {forms}.</translation>
    </message>
    <message>
        <source>The response has the columns {value}: {forms}.</source>
        <translation>A resposta tem as colunas {value}: {forms}.</translation>
    </message>
    <message>
        <source>The columns of the response have different lengths: give one value for each wavelength.</source>
        <translation>As colunas da resposta têm comprimentos diferentes: indique um valor para cada comprimento de onda.</translation>
    </message>
    <message>
        <source>The response holds something other than numbers: {forms}.</source>
        <translation>A resposta contém algo que não são números: {forms}.</translation>
    </message>
    <message>
        <source>The response has wavelengths of the shape {shape} and a table of the shape {table_shape}: give the table one row for each wavelength and one column for each band.</source>
        <translation>A resposta tem comprimentos de onda da forma {shape} e uma tabela da forma {table_shape}: dê à tabela uma linha para cada comprimento de onda e uma coluna para cada banda.</translation>
    </message>
    <message>
        <source>The response needs finite numbers above 0 as wavelengths, and a value for each: correct it.</source>
        <translation>A resposta precisa de números finitos acima de 0 como comprimentos de onda, e de um valor para cada um: corrija-a.</translation>
    </message>
    <message>
        <source>The response ({origin}) holds something other than finite numbers: correct it.</source>
        <translation>A resposta ({origin}) contém algo que não são números finitos: corrija-a.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>A resposta ({origin}) indica comprimentos de onda de {lowest:g} a {highest:g} nm, que nenhum sensor óptico vê: indique-os em nanômetros ou micrômetros, na primeira coluna de uma tabela.</translation>
    </message>
    <message>
        <source>The response ({origin}) gives two different values at {wavelength:g} nm: give each of them once, with a column for each band.</source>
        <translation>A resposta ({origin}) indica dois valores diferentes em {wavelength:g} nm: indique cada um deles uma vez, com uma coluna para cada banda.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} reaches {curve:.3g}, which is none: correct it.</source>
        <translation>A resposta ({origin}) da banda {name} chega a {curve:.3g}, o que não é uma resposta: corrija-a.</translation>
    </message>
    <message>
        <source>The response ({origin}) of band {name} falls to {curve:.3g}, below 0: correct it, or set what is noise to 0.</source>
        <translation>A resposta ({origin}) da banda {name} cai a {curve:.3g}, abaixo de 0: corrija-a, ou ponha em 0 o que é ruído.</translation>
    </message>
    <message>
        <source>The {who} claims to have {width} x {height} pixels, more than any image has: its header is damaged, or cut out the part that is needed.</source>
        <translation>{who}: o cabeçalho declara {width} x {height} pixels, mais do que qualquer imagem tem: ele está danificado, ou recorte a parte necessária.</translation>
    </message>
    <message>
        <source>The {who} claims to have {bands} bands, more than any image has: its header is damaged, or save the bands that are needed as a file of their own.</source>
        <translation>{who}: o cabeçalho declara {bands} bandas, mais do que qualquer imagem tem: ele está danificado, ou salve as bandas necessárias num arquivo próprio.</translation>
    </message>
    <message>
        <source>The {who} is packed in blocks of {width} x {height} pixels, too many to unpack at once: save it as a tiled GeoTIFF with bands one after the other first.</source>
        <translation>{who}: os dados estão compactados em blocos de {width} x {height} pixels, demais para descompactar de uma vez: salve-os antes como GeoTIFF em blocos, com as bandas uma após a outra.</translation>
    </message>
    <message>
        <source>{listed} and {count} more</source>
        <translation>{listed} e mais {count}</translation>
    </message>
    <message>
        <source>The archive {place} is damaged or not complete ({reason}): get a fresh copy of it.</source>
        <translation>O arquivo compactado {place} está danificado ou incompleto ({reason}): obtenha uma nova cópia dele.</translation>
    </message>
    <message>
        <source>The file {path} is not an ENVI header: give the one that came with the spectral library.</source>
        <translation>O arquivo {path} não é um cabeçalho ENVI: indique o que veio com a biblioteca espectral.</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library lacks samples, lines or a data type of real numbers: correct it, or give a table (CSV).</source>
        <translation>No cabeçalho {path} da biblioteca espectral falta samples, lines ou um tipo de dados de números reais: corrija-o, ou indique uma tabela (CSV).</translation>
    </message>
    <message>
        <source>The header {path} of the spectral library has no wavelength for each of its {samples} samples: add them, or give a table (CSV).</source>
        <translation>O cabeçalho {path} da biblioteca espectral não tem um comprimento de onda para cada uma das suas {samples} amostras: acrescente-os, ou indique uma tabela (CSV).</translation>
    </message>
    <message>
        <source>The spectral library {path} does not hold the {lines} spectra of {samples} samples that its header tells of: give the complete file.</source>
        <translation>A biblioteca espectral {path} não contém os {lines} espectros de {samples} amostras que o seu cabeçalho declara: indique o arquivo completo.</translation>
    </message>
    <message>
        <source>The spectral library {path} holds {lines} curves, too many: give fewer.</source>
        <translation>A biblioteca espectral {path} contém {lines} curvas, demais: indique menos.</translation>
    </message>
    <message>
        <source>response library</source>
        <translation>biblioteca de respostas</translation>
    </message>
    <message>
        <source>The {who} {path} cannot be read as GeoJSON: give a complete file.</source>
        <translation>{who} {path}: não é possível ler como GeoJSON: indique um arquivo completo.</translation>
    </message>
    <message>
        <source>The {who} {path} has no features: give an EnMAP-Box library with one feature for each {each}.</source>
        <translation>{who} {path}: não há feições: indique uma biblioteca do EnMAP-Box com uma feição para cada {each}.</translation>
    </message>
    <message>
        <source>The {who} {path} has {count} curves, too many: give fewer.</source>
        <translation>{who} {path}: há {count} curvas, demais: indique menos.</translation>
    </message>
    <message>
        <source>Feature {number} of the {who} {path} has no profile with as many x (wavelengths) as y (values), two or more: correct it, or leave that feature out.</source>
        <translation>{who} {path}: a feição {number} não tem um perfil com tantos x (comprimentos de onda) quantos y (valores), dois ou mais: corrija-a, ou deixe essa feição de fora.</translation>
    </message>
    <message>
        <source>The wavelengths in {path} are in {unit}, which is not a length: give them in nanometers or micrometers.</source>
        <translation>Os comprimentos de onda em {path} estão em {unit}, que não é um comprimento: indique-os em nanômetros ou micrômetros.</translation>
    </message>
    <message>
        <source>The spectral library {name} gives wavelengths from {lowest:g} to {highest:g} nm, which no optical sensor sees: give them in nanometers or micrometers, in the first column of a table.</source>
        <translation>A biblioteca espectral {name} indica comprimentos de onda de {lowest:g} a {highest:g} nm, que nenhum sensor óptico vê: indique-os em nanômetros ou micrômetros, na primeira coluna de uma tabela.</translation>
    </message>
    <message>
        <source>The spectral library {name} holds spectra without values, or with values that cannot be: correct it.</source>
        <translation>A biblioteca espectral {name} contém espectros sem valores, ou com valores impossíveis: corrija-a.</translation>
    </message>
    <message>
        <source>STAC item ({basename})</source>
        <translation>item STAC ({basename})</translation>
    </message>
    <message>
        <source>The file {path} of the {image} has no coordinate reference system: assign the right one to it first (QGIS's Assign projection, or gdal_edit -a_srs).</source>
        <translation>{image}: o arquivo {path} não tem sistema de referência de coordenadas: defina antes o correto (Definir projeção do QGIS, ou gdal_edit -a_srs).</translation>
    </message>
    <message>
        <source>The geotransform of the file {path} of the {image} gives its pixels no area: georeference it first.</source>
        <translation>{image}: a geotransformação do arquivo {path} não dá área aos seus pixels: georreferencie-o antes.</translation>
    </message>
    <message>
        <source>The values of {path} (typically {least:.3g}) and of {other_path} (typically {most:.3g}) are not in the same units: give all files of the {name} in one, such as reflectance from 0 to 1, or set the scale of the one that differs.</source>
        <translation>Os valores de {path} (tipicamente {least:.3g}) e de {other_path} (tipicamente {most:.3g}) não estão nas mesmas unidades ({name}): indique todos os arquivos numa só, como reflectância de 0 a 1, ou defina a escala do que difere.</translation>
    </message>
    <message>
        <source>The {name} has values of up to {largest:.3g} ({count} of those looked at), more than {absurd:g} times what nearly all others are: left out as no measurement.</source>
        <translation>{name}: há valores de até {largest:.3g} ({count} dos examinados), mais de {absurd:g} vezes o que são quase todos os outros: deixados de fora por não serem medições.</translation>
    </message>
    <message>
        <source>response table {path}</source>
        <translation>tabela de resposta {path}</translation>
    </message>
    <message>
        <source>The {who} is not a table: it needs wavelengths in the first column and one column for each {each}.</source>
        <translation>{who}: não é uma tabela válida: são necessários comprimentos de onda na primeira coluna e uma coluna para cada {each}.</translation>
    </message>
    <message>
        <source>blur table {path}</source>
        <translation>tabela de desfoque {path}</translation>
    </message>
    <message>
        <source>The blur table {path} is not a point spread function: it needs as many rows as columns and weights whose sum is above 0.</source>
        <translation>A tabela de desfoque {path} não é uma função de espalhamento pontual: ela precisa de tantas linhas quantas colunas e de pesos cuja soma esteja acima de 0.</translation>
    </message>
    <message>
        <source>The {who} is not a table: give a CSV file.</source>
        <translation>{who}: não é uma tabela: indique um arquivo CSV.</translation>
    </message>
    <message>
        <source>The {who} holds something other than numbers below its header.</source>
        <translation>{who}: abaixo do cabeçalho há algo que não são números.</translation>
    </message>
    <message>
        <source>The {who} is not a table of finite numbers: correct it, or give another one.</source>
        <translation>{who}: não é uma tabela de números finitos: corrija-a, ou indique outra.</translation>
    </message>
    <message>
        <source>The {who} is a folder, a device or a pipe: give a file.</source>
        <translation>{who}: é uma pasta, um dispositivo ou um pipe: indique um arquivo.</translation>
    </message>
    <message>
        <source>The {who} is larger than {most} MB, too large for what it should hold: give another file.</source>
        <translation>{who}: mais de {most} MB, grande demais para o que deveria conter: indique outro arquivo.</translation>
    </message>
    <message>
        <source>The {who} cannot be read ({strerror}): check its permissions.</source>
        <translation>{who}: não é possível ler ({strerror}): verifique as permissões.</translation>
    </message>
    <message>
        <source>The {who} cannot be read as text: give a CSV file.</source>
        <translation>{who}: não é possível ler como texto: indique um arquivo CSV.</translation>
    </message>
    <message>
        <source>source of the virtual raster: {listed}</source>
        <translation>fonte do raster virtual: {listed}</translation>
    </message>
    <message>
        <source>The band {path} of the {name} cannot be opened: get a fresh copy of it.</source>
        <translation>{name}: a banda {path} não pode ser aberta: obtenha uma nova cópia dela.</translation>
    </message>
    <message>
        <source>The files {path} and {other_path} of the {image} do not overlap on the map: give files that show the same place.</source>
        <translation>{image}: os arquivos {path} e {other_path} não se sobrepõem no mapa: indique arquivos que mostrem o mesmo lugar.</translation>
    </message>
    <message>
        <source>The coordinates of the images cannot be transformed into each other's coordinate reference system: reproject one of them to the other's first (QGIS's Warp, or gdalwarp).</source>
        <translation>As coordenadas das imagens não podem ser transformadas de um sistema de referência de coordenadas para o outro: reprojete antes uma delas para o da outra (Reprojetar coordenadas do QGIS, ou gdalwarp).</translation>
    </message>
    <message>
        <source>{clipped} values of the output were beyond what its data type {dtype} can hold and were clipped to its range ({where}): choose float32 to keep them.</source>
        <translation>{clipped} valores da saída estavam além do que o seu tipo de dados {dtype} pode conter e foram limitados ao intervalo dele ({where}): escolha float32 para mantê-los.</translation>
    </message>
    <message>
        <source>The report cannot be written as {suffix}: end it in .html.</source>
        <translation>O relatório não pode ser gravado como {suffix}: use a terminação .html.</translation>
    </message>
    <message>
        <source>The report needs the package {name} in the engine's environment: install the engine again, or leave the report out.</source>
        <translation>O relatório precisa do pacote {name} no ambiente do motor: instale o motor de novo, ou omita o relatório.</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Em relação à referência</translation>
    </message>
    <message>
        <source>Blurred, against the hyperspectral image</source>
        <translation>Com desfoque, em relação à imagem hiperespectral</translation>
    </message>
    <message>
        <source>Through the response, against the multispectral image</source>
        <translation>Através da resposta, em relação à imagem multiespectral</translation>
    </message>
    <message>
        <source>error, reference’s units</source>
        <translation>erro, unidades da referência</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>error, image’s units</source>
        <translation>erro, unidades da imagem</translation>
    </message>
    <message>
        <source>value, in the image’s units</source>
        <translation>valor, nas unidades da imagem</translation>
    </message>
    <message>
        <source>distance from the pixel’s centre, HSI pixels</source>
        <translation>distância do centro do pixel, pixels da HSI</translation>
    </message>
    <message>
        <source>weight per HSI pixel</source>
        <translation>peso por pixel da HSI</translation>
    </message>
    <message>
        <source>The engine's Python “{python}” cannot be started ({reason}): {repair}.</source>
        <translation>O Python do motor “{python}” não pode ser iniciado ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando o motor…</translation>
    </message>
    <message>
        <source>The engine environment of “{python}” is broken ({reason}): {repair}.</source>
        <translation>O ambiente do motor de “{python}” está corrompido ({reason}): {repair}.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({cause}) and nothing was written; if the computer ran out of memory, close other programs or use a smaller image, then run again.</source>
        <translation>O motor terminou inesperadamente ({cause}) e nada foi gravado; se o computador ficou sem memória, feche outros programas ou use uma imagem menor, e execute de novo.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de saída {code}</translation>
    </message>
    <message>
        <source>killed by {signal}</source>
        <translation>encerrado por {signal}</translation>
    </message>
    <message>
        <source>The engine could not be installed ({reason}): look into the log above, then try again or name a Python that has the libraries.</source>
        <translation>O motor não pôde ser instalado ({reason}): examine o log acima, depois tente de novo ou indique um Python que tenha as bibliotecas.</translation>
    </message>
    <message>
        <source>The package index cannot be reached: check the network connection, or install from a folder of wheels.</source>
        <translation>O índice de pacotes não pode ser alcançado: verifique a conexão de rede, ou instale a partir de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>The proxy refused the connection or cannot be reached: check address, user and password of the proxy in QGIS (Settings ▸ Options ▸ Network).</source>
        <translation>O proxy recusou a conexão ou não pode ser alcançado: verifique endereço, usuário e senha do proxy no QGIS (Configurações ▸ Opções ▸ Rede).</translation>
    </message>
    <message>
        <source>The package index has a certificate that is not trusted, as behind a company's firewall: name the company's certificates in the environment variable SSL_CERT_FILE, or install from a folder of wheels.</source>
        <translation>O índice de pacotes tem um certificado que não é confiável, como atrás do firewall de uma empresa: indique os certificados da empresa na variável de ambiente SSL_CERT_FILE, ou instale a partir de uma pasta de wheels.</translation>
    </message>
    <message>
        <source>The package index refused to answer ({reason}): try again later, or check the index that pip is configured for.</source>
        <translation>O índice de pacotes recusou-se a responder ({reason}): tente de novo mais tarde, ou verifique o índice para o qual o pip está configurado.</translation>
    </message>
    <message>
        <source>A download arrived damaged or is not what its author published: try again; if it happens again, ask who runs the network or the package index.</source>
        <translation>Um download chegou danificado ou não é o que o seu autor publicou: tente de novo; se acontecer outra vez, pergunte a quem administra a rede ou o índice de pacotes.</translation>
    </message>
    <message>
        <source>The disk of “{folder}” is full ({free} MB are free): free some space or choose another folder, then try again.</source>
        <translation>O disco de “{folder}” está cheio ({free} MB estão livres): libere espaço ou escolha outra pasta, depois tente de novo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to: choose another one for the engine.</source>
        <translation>Não é possível gravar na pasta “{folder}”: escolha outra para o motor.</translation>
    </message>
    <message>
        <source>Files in “{folder}” are in use: end all runs of SpectraMorph, close other QGIS windows, then try again.</source>
        <translation>Arquivos em “{folder}” estão em uso: encerre todas as execuções do SpectraMorph, feche outras janelas do QGIS, depois tente de novo.</translation>
    </message>
    <message>
        <source>There is no ready-made package of {reason} for this Python and this computer: name another Python (3.10 to 3.13) to install with, or another package index.</source>
        <translation>Não há pacote pronto de {reason} para este Python e este computador: indique outro Python (3.10 a 3.13) para a instalação, ou outro índice de pacotes.</translation>
    </message>
    <message>
        <source>Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one for the engine.</source>
        <translation>O Python não consegue criar um ambiente na pasta “{folder}”, pois “{reason}” está no nome dela: escolha outra para o motor.</translation>
    </message>
    <message>
        <source>“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose another folder for the engine.</source>
        <translation>“{folder}” já existe e contém algo que não é o motor do SpectraMorph: mova-a para outro lugar, ou escolha outra pasta para o motor.</translation>
    </message>
    <message>
        <source>The installation was ended from outside, perhaps because the computer ran out of memory: close other programs, then try again.</source>
        <translation>A instalação foi encerrada de fora, talvez porque o computador ficou sem memória: feche outros programas, depois tente de novo.</translation>
    </message>
    <message>
        <source>The engine is being installed or removed in another window or another QGIS: wait until that has ended, then run again.</source>
        <translation>O motor está sendo instalado ou removido em outra janela ou em outro QGIS: espere até que isso termine, depois execute de novo.</translation>
    </message>
    <message>
        <source>“{folder}” holds no engine that SpectraMorph installed: nothing was removed.</source>
        <translation>“{folder}” não contém um motor instalado pelo SpectraMorph: nada foi removido.</translation>
    </message>
    <message>
        <source>Python {version} that you named ({path})</source>
        <translation>Python {version} que você indicou ({path})</translation>
    </message>
    <message>
        <source>QGIS's own Python {version} ({path})</source>
        <translation>o próprio Python {version} do QGIS ({path})</translation>
    </message>
    <message>
        <source>Python {version}, fetched by uv, because QGIS's own ({path}) cannot make environments for it</source>
        <translation>Python {version}, obtido pelo uv, porque o do próprio QGIS ({path}) não pode criar ambientes para isso</translation>
    </message>
    <message>
        <source>“{python}” is no Python (3.9 or newer) that can make environments: name another one to install with.</source>
        <translation>“{python}” não é um Python (3.9 ou mais novo) que possa criar ambientes: indique outro para a instalação.</translation>
    </message>
    <message>
        <source>No Python that belongs to QGIS was found: name a Python (3.10 to 3.13) to install with.</source>
        <translation>Nenhum Python pertencente ao QGIS foi encontrado: indique um Python (3.10 a 3.13) para a instalação.</translation>
    </message>
    <message>
        <source>it was asked for</source>
        <translation>foi pedido</translation>
    </message>
    <message>
        <source>macOS has one build, which uses Apple's graphics</source>
        <translation>o macOS tem uma única compilação, que usa os gráficos da Apple</translation>
    </message>
    <message>
        <source>an NVIDIA driver was found</source>
        <translation>um driver NVIDIA foi encontrado</translation>
    </message>
    <message>
        <source>no NVIDIA driver was found</source>
        <translation>nenhum driver NVIDIA foi encontrado</translation>
    </message>
    <message>
        <source>Made from: {python}</source>
        <translation>Feito a partir de: {python}</translation>
    </message>
    <message>
        <source>Build of PyTorch: {build} ({reason})</source>
        <translation>Compilação do PyTorch: {build} ({reason})</translation>
    </message>
    <message>
        <source>The folder of wheels “{folder}” is not there: choose it again, or leave it empty.</source>
        <translation>A pasta de wheels “{folder}” não existe: escolha-a de novo, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Checking that the libraries load</source>
        <translation>Verificando se as bibliotecas carregam</translation>
    </message>
    <message>
        <source>The libraries were installed but do not load on this computer ({reason}): look into the log above, or name another Python to install with.</source>
        <translation>As bibliotecas foram instaladas, mas não carregam neste computador ({reason}): examine o log acima, ou indique outro Python para a instalação.</translation>
    </message>
    <message>
        <source>PyTorch's CPU build could not be fetched from {address}; the CUDA build is taken from the usual package index instead, which is ten times as large and runs on the CPU as well.</source>
        <translation>A compilação para CPU do PyTorch não pôde ser obtida de {address}; em seu lugar usa-se a compilação CUDA do índice de pacotes habitual, que é dez vezes maior e também funciona na CPU.</translation>
    </message>
    <message>
        <source>PyTorch's {build} build could not be fetched from {address}; the CPU build is taken from the usual package index instead.</source>
        <translation>A compilação {build} do PyTorch não pôde ser obtida de {address}; em seu lugar usa-se a compilação para CPU do índice de pacotes habitual.</translation>
    </message>
    <message>
        <source>The engine needs {needed} GB while it is installed, and the disk of “{folder}” has {free} GB free: free some space or choose another folder.</source>
        <translation>O motor precisa de {needed} GB enquanto é instalado, e o disco de “{folder}” tem {free} GB livres: libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The former engine in {folder} was removed.</source>
        <translation>O motor anterior em {folder} foi removido.</translation>
    </message>
    <message>
        <source>{package}: downloading</source>
        <translation>{package}: baixando</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <translation>Procurando {package}</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <source>{what}: {done} MB</source>
        <translation>{what}: {done} MB</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {whole} MB</source>
        <translation>Descompactando: {done} de {whole} MB</translation>
    </message>
    <message>
        <source>{package}: {done} of {whole} MB</source>
        <translation>{package}: {done} de {whole} MB</translation>
    </message>
    <message>
        <source>the QGIS setting {setting}</source>
        <translation>a configuração {setting} do QGIS</translation>
    </message>
    <message>
        <source>QGIS's own Python</source>
        <translation>o próprio Python do QGIS</translation>
    </message>
    <message>
        <source>open SpectraMorph ▸ Engine… in the Raster menu, or run “Install engine” from the Processing Toolbox</source>
        <translation>abra SpectraMorph ▸ Motor… no menu Raster, ou execute “Instalar motor” da Caixa de Ferramentas de Processamento</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}; this system's own packages will do as well: {line}</source>
        <translation>O motor do SpectraMorph ainda não está instalado: {install}; os pacotes deste próprio sistema também servem: {line}</translation>
    </message>
    <message>
        <source>The engine of SpectraMorph is not installed yet: {install}, or name a Python that has its libraries in the environment variable {variable}.</source>
        <translation>O motor do SpectraMorph ainda não está instalado: {install}, ou indique um Python que tenha as suas bibliotecas na variável de ambiente {variable}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, is not there: correct or clear {origin}.</source>
        <translation>O Python do motor “{python}” (indicado por: {origin}) não existe: corrija ou limpe {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, does not run as a Python: correct or clear {origin}.</source>
        <translation>O Python do motor “{python}” (indicado por: {origin}) não funciona como Python: corrija ou limpe {origin}.</translation>
    </message>
    <message>
        <source>The engine's Python “{python}”, named in {origin}, has no {modules}: install what is missing there, or clear {origin}.</source>
        <translation>O Python do motor “{python}” (indicado por: {origin}) não tem {modules}: instale ali o que falta, ou limpe {origin}.</translation>
    </message>
    <message>
        <source>The engine environment “{environment}” is incomplete: {repair}.</source>
        <translation>O ambiente do motor “{environment}” está incompleto: {repair}.</translation>
    </message>
    <message>
        <source>Making the environment {folder}</source>
        <translation>Criando o ambiente {folder}</translation>
    </message>
    <message>
        <source>Getting pip</source>
        <translation>Obtendo o pip</translation>
    </message>
    <message>
        <source>Neither this Python nor the folder of wheels has pip: put the wheel of pip into that folder.</source>
        <translation>Nem este Python nem a pasta de wheels tem o pip: ponha o wheel do pip nessa pasta.</translation>
    </message>
    <message>
        <source>Getting uv, which fetches a Python that can make environments</source>
        <translation>Obtendo o uv, que baixa um Python que possa criar ambientes</translation>
    </message>
    <message>
        <source>Fetching Python {version}</source>
        <translation>Baixando o Python {version}</translation>
    </message>
    <message>
        <source>all the sensor's multispectral ones</source>
        <translation>todas as multiespectrais do sensor</translation>
    </message>
    <message>
        <source>all the sensor's that see the ground, as in surface reflectance products</source>
        <translation>todas as do sensor que veem o solo, como em produtos de reflectância de superfície</translation>
    </message>
    <message>
        <source>all the sensor's</source>
        <translation>todas as do sensor</translation>
    </message>
    <message>
        <source>the sensor bands (option sensor_bands)</source>
        <translation>bandas do sensor (opção sensor_bands)</translation>
    </message>
    <message>
        <source>There is no response of a sensor called {sensor}: choose among {listed}.</source>
        <translation>Não há resposta de um sensor chamado {sensor}: escolha entre {listed}.</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, {option} name {count}: name one for each band, in the image's order.</source>
        <translation>A imagem multiespectral tem {counted}, mas em “{option}” o número de bandas indicadas é {count}: indique uma para cada banda, na ordem da imagem.</translation>
    </message>
    <message>
        <source>named by the user</source>
        <translation>indicadas pelo usuário</translation>
    </message>
    <message>
        <source>told by the image's band names</source>
        <translation>conhecidas pelos nomes das bandas da imagem</translation>
    </message>
    <message>
        <source>told by the image's wavelengths</source>
        <translation>conhecidas pelos comprimentos de onda da imagem</translation>
    </message>
    <message>
        <source>told by the number of the image's bands: {what}</source>
        <translation>conhecidas pelo número de bandas da imagem: {what}</translation>
    </message>
    <message>
        <source>The multispectral image has {counted}, which could be any of those of {sensor} ({listed}): name them in {option}, in the image's order.</source>
        <translation>A imagem multiespectral tem {counted}, que poderiam ser quaisquer das de {sensor} ({listed}): indique-as em “{option}”, na ordem da imagem.</translation>
    </message>
    <message>
        <source>{sensor} has no band that {text} could only be: {option} must be among {listed}.</source>
        <translation>{sensor} não tem uma banda que só possa ser {text}: o que está em “{option}” precisa ser um destes nomes: {listed}.</translation>
    </message>
    <message>
        <source>The band {name} is twice in {option}: name each of the image's bands once.</source>
        <translation>A banda {name} aparece duas vezes em “{option}”: indique cada banda da imagem uma só vez.</translation>
    </message>
    <message>
        <source>{sensor} ({why}), measured curves; bands {listed} ({how})</source>
        <translation>{sensor} ({why}), curvas medidas; bandas {listed} ({how})</translation>
    </message>
    <message>
        <source>response curves ({sensor})</source>
        <translation>curvas de resposta ({sensor})</translation>
    </message>
    <message>
        <source>All bands of the hyperspectral image are flagged as bad, or hold no data or one value alone: correct its bad-band list (bbl), or give another image.</source>
        <translation>Todas as bandas da imagem hiperespectral estão marcadas como ruins, ou não contêm dados ou apenas um valor: corrija a lista de bandas ruins (bbl), ou forneça outra imagem.</translation>
    </message>
    <message>
        <source>The hyperspectral image has bands from {lowest:.0f} to {highest:.0f} nm, which tell none of the bands wanted ({listed}): choose another sensor or response.</source>
        <translation>A imagem hiperespectral tem bandas de {lowest:.0f} a {highest:.0f} nm, que não informam nenhuma das bandas desejadas ({listed}): escolha outro sensor ou outra resposta.</translation>
    </message>
    <message>
        <source>For scripts and models it is {name}.</source>
        <translation>Em scripts e modelos chama-se {name}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Parâmetros avançados</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>Arquivos a gravar</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Outros resultados</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Saiba mais</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas estão em inglês.</translation>
    </message>
    <message>
        <source>raster layer or file</source>
        <translation>camada raster ou arquivo</translation>
    </message>
    <message>
        <source>one or more raster layers or files</source>
        <translation>uma ou mais camadas raster ou arquivos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uma destas opções</translation>
    </message>
    <message>
        <source>raster to write</source>
        <translation>raster a gravar</translation>
    </message>
    <message>
        <source>table to write</source>
        <translation>tabela a gravar</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>arquivo a gravar</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>pasta onde gravar</translation>
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
        <translation>raster</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>camadas</translation>
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
        <translation>Valor padrão: {value}.</translation>
    </message>
    <message>
        <source>Written by default.</source>
        <translation>Gravado por padrão.</translation>
    </message>
    <message>
        <source>Written where it is asked for.</source>
        <translation>Gravado somente quando pedido.</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número inteiro</translation>
    </message>
    <message>
        <source>{kind}, {low} to {high}</source>
        <translation>{kind}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{kind}, {low} or more</source>
        <translation>{kind}, {low} ou mais</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>In the Python console:</source>
        <translation>No console Python:</translation>
    </message>
    <message>
        <source>In a shell, with QGIS:</source>
        <translation>Num terminal, com o QGIS:</translation>
    </message>
    <message>
        <source>In a shell, with the engine alone:</source>
        <translation>Num terminal, só com o motor:</translation>
    </message>
    <message>
        <source>Other algorithms of SpectraMorph:</source>
        <translation>Outros algoritmos do SpectraMorph:</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Obtido</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>as large as can be</source>
        <translation>o maior possível</translation>
    </message>
    <message>
        <source>error over all bands and pixels against a peak of %(peak)s (%(reason)s)</source>
        <translation>erro sobre todas as bandas e pixels em relação a um pico de %(peak)s (%(reason)s)</translation>
    </message>
    <message>
        <source>mean angle between the spectra of a pixel (Kruse et al. 1993)</source>
        <translation>ângulo médio entre os espectros de um pixel (Kruse et al. 1993)</translation>
    </message>
    <message>
        <source>errors of the bands over their means, for a ratio of %(ratio)s (Wald 2000)</source>
        <translation>erros das bandas divididos pelas suas médias, para uma razão de %(ratio)s (Wald 2000)</translation>
    </message>
    <message>
        <source>likeness of structure, mean over the bands (Wang et al. 2004)</source>
        <translation>semelhança de estrutura, média das bandas (Wang et al. 2004)</translation>
    </message>
    <message>
        <source>likeness of means, contrast and structure, mean over the bands (Wang and Bovik 2002)</source>
        <translation>semelhança de médias, contraste e estrutura, média das bandas (Wang e Bovik 2002)</translation>
    </message>
    <message>
        <source>the same of whole spectra, in blocks of 32 × 32 pixels (Garzelli and Nencini 2009)</source>
        <translation>o mesmo para espectros inteiros, em blocos de 32 × 32 pixels (Garzelli e Nencini 2009)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>what the image would have to be multiplied by to come nearest</source>
        <translation>por quanto seria preciso multiplicar a imagem para que ficasse o mais próxima possível</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in the one band.</source>
        <translation>Sobre %(pixels)s pixels em que ambas têm dados na única banda.</translation>
    </message>
    <message>
        <source>Over %(pixels)s pixels in which both have data in all %(count)s bands.</source>
        <translation>Sobre %(pixels)s pixels em que ambas têm dados em todas as %(count)s bandas.</translation>
    </message>
    <message>
        <source>SSIM and UIQI in Gaussian windows of 11 × 11 pixels.</source>
        <translation>SSIM e UIQI em janelas gaussianas de 11 × 11 pixels.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <source>How good %(image)s is</source>
        <translation>Quão boa é a imagem %(image)s</translation>
    </message>
    <message>
        <source>%(pixels)s pixels, %(bands)s bands</source>
        <translation>%(pixels)s pixels, %(bands)s bandas</translation>
    </message>
    <message>
        <source>Held against %(truth)s, and against the two images that it was made of: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparada com %(truth)s e com as duas imagens de que foi feita: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</source>
        <translation>Comparada com %(truth)s: &lt;strong&gt;%(counts)s&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Held against the two images that it was made of: &lt;strong&gt;no truth is known&lt;/strong&gt;, and what follows tells how well it agrees with them.</source>
        <translation>Comparada com as duas imagens de que foi feita: &lt;strong&gt;não se conhece uma verdade&lt;/strong&gt;, e o que segue informa quão bem a imagem concorda com elas.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Where it errs</source>
        <translation>Onde a imagem erra</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
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
        <translation>Quão boa é a imagem?</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>PSNR over all bands, its peak %(peak)s: %(reason)s</source>
        <translation>PSNR sobre todas as bandas, com pico de %(peak)s: %(reason)s</translation>
    </message>
    <message>
        <source>Without a reference</source>
        <translation>Sem uma referência</translation>
    </message>
    <message>
        <source>QNR; 1 is best, and no proof of a right image</source>
        <translation>QNR; 1 é o melhor, mas não prova que a imagem esteja certa</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square), its spectra by %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Os valores da imagem fusionada desviam-se em &lt;b&gt;%(rmse)s&lt;/b&gt; nas unidades da referência (raiz do erro quadrático médio), e os seus espectros em %(sam)s° (ângulo espectral).</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the reference (root mean square).</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Os valores da imagem fusionada desviam-se em &lt;b&gt;%(rmse)s&lt;/b&gt; nas unidades da referência (raiz do erro quadrático médio).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Look at the units.&lt;/b&gt; Multiplied by %(gain)s the image would come nearest to the reference: a part of the error is one of brightness.</source>
        <translation>&lt;b&gt;Verifique as unidades.&lt;/b&gt; Multiplicada por %(gain)s, a imagem ficaria o mais próxima possível da referência: uma parte do erro é de brilho.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Blurred as the hyperspectral sensor does it, the result differs from that image by %(hsi)s of its range; seen through the response, from the multispectral one by %(msi)s.</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Desfocado como faz o sensor hiperespectral, o resultado difere da imagem deste em %(hsi)s do intervalo dela; visto através da resposta, difere da imagem multiespectral em %(msi)s.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; An image that agrees with both can be wrong in what neither of them sees. Indices without a reference order methods on one scene at best; a reference, or the error that the fusion itself tells, says more.</source>
        <translation>&lt;b&gt;O que não significa.&lt;/b&gt; Uma imagem que concorda com ambas pode estar errada no que nenhuma delas vê. Índices sem referência, no melhor dos casos, ordenam métodos numa mesma cena; uma referência, ou o erro que a própria fusão informa, diz mais.</translation>
    </message>
    <message>
        <source>That is a figure of the pair, not of a raster that another program made.</source>
        <translation>É um número do par, não de um raster feito por outro programa.</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the reference</source>
        <translation>raiz do erro quadrático médio, nas unidades da referência</translation>
    </message>
    <message>
        <source>The whole place in the reference</source>
        <translation>O lugar inteiro na referência</translation>
    </message>
    <message>
        <source>The whole place in the fused image</source>
        <translation>O lugar inteiro na imagem fusionada</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch.</source>
        <translation>Ambas nas mesmas cores e com o mesmo realce de contraste.</translation>
    </message>
    <message>
        <source>One pixel here is the mean of %(step)s × %(step)s.</source>
        <translation>Um pixel aqui é a média de %(step)s × %(step)s.</translation>
    </message>
    <message>
        <source>Root mean square error over the bands</source>
        <translation>Raiz do erro quadrático médio sobre as bandas</translation>
    </message>
    <message>
        <source>Map of the root mean square error over the bands</source>
        <translation>Mapa da raiz do erro quadrático médio sobre as bandas</translation>
    </message>
    <message>
        <source>%(value)s or more</source>
        <translation>%(value)s ou mais</translation>
    </message>
    <message>
        <source>Typically %(typical)s, in the units of the reference.</source>
        <translation>Tipicamente %(typical)s, nas unidades da referência.</translation>
    </message>
    <message>
        <source>Spectral angle</source>
        <translation>Ângulo espectral</translation>
    </message>
    <message>
        <source>Map of the spectral angle</source>
        <translation>Mapa do ângulo espectral</translation>
    </message>
    <message>
        <source>Typically %(typical)s°.</source>
        <translation>Tipicamente %(typical)s°.</translation>
    </message>
    <message>
        <source>Does it agree with the two images?</source>
        <translation>Concorda com as duas imagens?</translation>
    </message>
    <message>
        <source>Indices without a reference</source>
        <translation>Índices sem referência</translation>
    </message>
    <message>
        <source>how much the bands’ likeness to one another changed, over %(count)s bands spread over the spectrum</source>
        <translation>quanto mudou a semelhança das bandas entre si, sobre %(count)s bandas distribuídas pelo espectro</translation>
    </message>
    <message>
        <source>how much each band’s likeness to the multispectral band nearest to it changed</source>
        <translation>quanto mudou a semelhança de cada banda com a banda multiespectral mais próxima dela</translation>
    </message>
    <message>
        <source>root mean square error, in the units of the hyperspectral image</source>
        <translation>raiz do erro quadrático médio, nas unidades da imagem hiperespectral</translation>
    </message>
    <message>
        <source>Band by band</source>
        <translation>Banda por banda</translation>
    </message>
    <message>
        <source>The root mean square error of each band; the table has its values</source>
        <translation>A raiz do erro quadrático médio de cada banda; a tabela contém os valores</translation>
    </message>
    <message>
        <source>Root mean square error of each band.</source>
        <translation>Raiz do erro quadrático médio de cada banda.</translation>
    </message>
    <message>
        <source>Table of one band</source>
        <translation>Tabela de uma banda</translation>
    </message>
    <message>
        <source>Table of %(count)s bands</source>
        <translation>Tabela de %(count)s bandas</translation>
    </message>
    <message>
        <source>What was taken for the two sensors</source>
        <translation>O que se supôs dos dois sensores</translation>
    </message>
    <message>
        <source>Response, blur and shift, as the images or you told them: the agreement above is told through these.</source>
        <translation>Resposta, desfoque e deslocamento, estimados a partir das imagens ou indicados por você: é através deles que se determina a concordância acima.</translation>
    </message>
    <message>
        <source>SpectraMorph report</source>
        <translation>Relatório do SpectraMorph</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Parts of this report</source>
        <translation>Partes deste relatório</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta execução</translation>
    </message>
    <message>
        <source>Written by SpectraMorph for QGIS on %(finished)s. Everything is inside this file: it needs no network and may be passed on.</source>
        <translation>Gravado pelo SpectraMorph for QGIS em %(finished)s. Tudo está dentro deste arquivo: ele não precisa de rede e pode ser passado a outras pessoas.</translation>
    </message>
    <message>
        <source>Endmembers of %(image)s</source>
        <translation>Endmembers de %(image)s</translation>
    </message>
    <message>
        <source>&lt;strong&gt;%(count)s pure spectra&lt;/strong&gt; (%(reason)s) whose mixtures make up %(pixels)s pixels of the image.</source>
        <translation>&lt;strong&gt;%(count)s espectros puros&lt;/strong&gt; (%(reason)s) cujas misturas formam %(pixels)s pixels da imagem.</translation>
    </message>
    <message>
        <source>How well they fit</source>
        <translation>Quão bem se ajustam</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>How well do they describe the image?</source>
        <translation>Quão bem descrevem a imagem?</translation>
    </message>
    <message>
        <source>Nearly all of it</source>
        <translation>Quase por inteiro</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Na maior parte</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>of the pixels’ spectra, by size, is a mixture of these</source>
        <translation>dos espectros dos pixels, em magnitude, são uma mistura destes</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; The spectra of the pixels were held against the nearest mixtures of these %(count)s endmembers, with fractions that are not negative and sum to 1; typically %(rest)s of their size was left over, noise included. A large rest says that materials are missing: ask for more endmembers.</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Os espectros dos pixels foram comparados com as misturas mais próximas destes %(count)s endmembers, com frações não negativas que somam 1; tipicamente sobrou %(rest)s da magnitude deles, ruído incluído. Uma sobra grande indica que faltam materiais: peça mais endmembers.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A good fit does not prove that each endmember is a material. They are pixels of the image, cleared of noise, and a pixel may be a mixture itself; compare the curves with spectra that you know.</source>
        <translation>&lt;b&gt;O que não significa.&lt;/b&gt; Um bom ajuste não prova que cada endmember seja um material. Eles são pixels da imagem, sem o ruído, e um pixel já pode ser uma mistura; compare as curvas com espectros que você conhece.</translation>
    </message>
    <message>
        <source>The spectra</source>
        <translation>Os espectros</translation>
    </message>
    <message>
        <source>In the units of the image, for the %(used)s of its %(bands)s bands that were used.</source>
        <translation>Nas unidades da imagem, para as %(used)s das suas %(bands)s bandas que foram usadas.</translation>
    </message>
    <message>
        <source>%(least)s to %(most)s</source>
        <translation>%(least)s a %(most)s</translation>
    </message>
    <message>
        <source>Each small curve is stretched to its own range, which stands below it.</source>
        <translation>Cada curva pequena está esticada ao seu próprio intervalo, indicado abaixo dela.</translation>
    </message>
    <message>
        <source>%(hsi)s fused with %(msi)s</source>
        <translation>Fusão de %(hsi)s com %(msi)s</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>e mais uma</translation>
    </message>
    <message>
        <source>and %(count)s more</source>
        <translation>e mais %(count)s</translation>
    </message>
    <message>
        <source>The hyperspectral image, with pixels of %(coarse)s %(coarse_unit)s, now has those of the multispectral one: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s times finer, %(bands)s bands&lt;/strong&gt;.</source>
        <translation>A imagem hiperespectral, com pixels de %(coarse)s %(coarse_unit)s, tem agora os da multiespectral: &lt;strong&gt;%(fine)s %(fine_unit)s, %(ratio)s vezes mais finos, %(bands)s bandas&lt;/strong&gt;.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiais</translation>
    </message>
    <message>
        <source>PSNR over all bands, told from the fit; its peak is the range of most values, %(peak)s</source>
        <translation>PSNR sobre todas as bandas, estimada pelo ajuste; o seu pico é o intervalo da maioria dos valores, %(peak)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by at least &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by at least %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Os valores da imagem fusionada desviam-se em pelo menos &lt;b&gt;%(rmse)s&lt;/b&gt; nas unidades da imagem hiperespectral (raiz do erro quadrático médio), e os seus espectros em pelo menos %(sam)s° (ângulo espectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image is likely to be farther off; by how much is not known.</source>
        <translation>A interpolação suave da imagem hiperespectral provavelmente se desvia mais; não se sabe quanto.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image may be nearer to the truth.</source>
        <translation>A interpolação suave da imagem hiperespectral pode estar mais próxima da verdade.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Values of the fused image are off by about &lt;b&gt;%(rmse)s&lt;/b&gt; in the units of the hyperspectral image (root mean square), its spectra by about %(sam)s° (spectral angle).</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Os valores da imagem fusionada desviam-se em cerca de &lt;b&gt;%(rmse)s&lt;/b&gt; nas unidades da imagem hiperespectral (raiz do erro quadrático médio), e os seus espectros em cerca de %(sam)s° (ângulo espectral).</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be off by about %(times)s times as much.</source>
        <translation>A interpolação suave da imagem hiperespectral teria um desvio de cerca de %(times)s vezes este.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be about as near.</source>
        <translation>A interpolação suave da imagem hiperespectral ficaria a uma distância semelhante da verdade.</translation>
    </message>
    <message>
        <source>Smooth interpolation of the hyperspectral image would be nearer: off by about %(times)s times as much.</source>
        <translation>A interpolação suave da imagem hiperespectral ficaria mais próxima: teria um desvio de cerca de %(times)s vezes este.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The error that is told is a lower bound,&lt;/b&gt; for %(reason)s. The true error may be several times as large; nothing in the images tells by how much.</source>
        <translation>&lt;b&gt;O erro informado é um limite inferior,&lt;/b&gt; pois %(reason)s. O erro verdadeiro pode ser várias vezes maior; nada nas imagens informa quanto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; There is no truth to hold the image against: the figure is told from errors on pixels that the method did not learn from, and from how much finer the detail of the multispectral image is. On test scenes that it was not tuned on it lay within ± %(spread)s dB in two cases of three. It knows nothing of what both images show wrongly alike.</source>
        <translation>&lt;b&gt;O que não significa.&lt;/b&gt; Não há uma verdade com que comparar a imagem: o número é estimado a partir dos erros em pixels com que o método não aprendeu e de quanto o detalhe da imagem multiespectral é mais fino. Em cenas de teste para as quais não foi calibrado, ficou dentro de ± %(spread)s dB em dois de cada três casos. Ele nada sabe do que ambas as imagens mostram errado da mesma maneira.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is not told of the whole image:&lt;/b&gt; it counts the %(counted)s %% of the pixels on which the two images show the same. With the others, which lie under clouds, changes or gaps, the PSNR may be as low as %(psnr)s dB.</source>
        <translation>&lt;b&gt;Não vale para a imagem inteira:&lt;/b&gt; considera só os %(counted)s %% dos pixels em que as duas imagens mostram o mesmo. Com os demais, que estão sob nuvens, mudanças ou lacunas, a PSNR pode baixar até %(psnr)s dB.</translation>
    </message>
    <message>
        <source>At the images’ own scale the gain is often smaller.</source>
        <translation>Na escala das próprias imagens, o ganho é muitas vezes menor.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sem estimativa</translation>
    </message>
    <message>
        <source>no figure for the error</source>
        <translation>nenhum número para o erro</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not tell how near its result is to the truth. What follows tells how well the two images agree, not how good the result is.</source>
        <translation>A predefinição &lt;i&gt;%(preset)s&lt;/i&gt; não informa quão próximo da verdade está o seu resultado. O que segue informa quão bem as duas imagens concordam, não quão bom é o resultado.</translation>
    </message>
    <message>
        <source>Do the bands agree?</source>
        <translation>As bandas concordam?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>razoavelmente</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The band correlates by %(correlation)s with what it should see.</source>
        <translation>A banda tem correlação de %(correlation)s com o que deveria ver.</translation>
    </message>
    <message>
        <source>The least, %(band)s, correlates by %(correlation)s with what it should see.</source>
        <translation>A que menos concorda, %(band)s, tem correlação de %(correlation)s com o que deveria ver.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off.</source>
        <translation>O ajuste radiométrico foi desativado.</translation>
    </message>
    <message>
        <source>Do the images lie right?</source>
        <translation>As imagens estão bem alinhadas?</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off.</source>
        <translation>A procura de um deslocamento foi desativada.</translation>
    </message>
    <message>
        <source>No shift between them (%(reason)s).</source>
        <translation>Nenhum deslocamento entre elas (%(reason)s).</translation>
    </message>
    <message>
        <source>A shift of %(pixels)s hyperspectral pixels was removed.</source>
        <translation>Um deslocamento de %(pixels)s pixels hiperespectrais foi removido.</translation>
    </message>
    <message>
        <source>A shift was found and not removed (%(reason)s).</source>
        <translation>Um deslocamento foi encontrado e não removido (%(reason)s).</translation>
    </message>
    <message>
        <source>Does the HSI see what the MSI sees?</source>
        <translation>A HSI vê o que a MSI vê?</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>Of each band, %(share)s at least lies where the hyperspectral image has bands.</source>
        <translation>De cada banda, pelo menos %(share)s está onde a imagem hiperespectral tem bandas.</translation>
    </message>
    <message>
        <source>Does it agree with the MSI?</source>
        <translation>Concorda com a MSI?</translation>
    </message>
    <message>
        <source>Seen by the multispectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Visto pelo sensor multiespectral, o resultado difere da imagem desse sensor tipicamente em %(share)s.</translation>
    </message>
    <message>
        <source>Does it agree with the HSI?</source>
        <translation>Concorda com a HSI?</translation>
    </message>
    <message>
        <source>Seen by the hyperspectral sensor, the result differs from that image by %(share)s, typically.</source>
        <translation>Visto pelo sensor hiperespectral, o resultado difere da imagem desse sensor tipicamente em %(share)s.</translation>
    </message>
    <message>
        <source>How much has a result?</source>
        <translation>Que parte tem resultado?</translation>
    </message>
    <message>
        <source>Of the pixels of the multispectral image. Elsewhere one of the images has no data.</source>
        <translation>Dos pixels da imagem multiespectral. Nos demais lugares, uma das imagens não tem dados.</translation>
    </message>
    <message>
        <source>Both in the same colours and the same stretch (%(bands)s as red, green, blue). Before: the hyperspectral image, each pixel as it is.</source>
        <translation>Ambas nas mesmas cores e com o mesmo realce de contraste (%(bands)s como vermelho, verde, azul). Antes: a imagem hiperespectral, cada pixel tal como é.</translation>
    </message>
    <message>
        <source>Drag across the picture, or use the arrow keys.</source>
        <translation>Arraste sobre a figura, ou use as teclas de seta.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>A detail of the place in the hyperspectral image before fusion</source>
        <translation>Um detalhe do lugar na imagem hiperespectral antes da fusão</translation>
    </message>
    <message>
        <source>A detail of the place in the fused image</source>
        <translation>Um detalhe do lugar na imagem fusionada</translation>
    </message>
    <message>
        <source>A detail at full resolution, where the two differ most.</source>
        <translation>Um detalhe em resolução plena, onde as duas mais diferem.</translation>
    </message>
    <message>
        <source>The whole place in the hyperspectral image before fusion</source>
        <translation>O lugar inteiro na imagem hiperespectral antes da fusão</translation>
    </message>
    <message>
        <source>The whole place, %(width)s × %(height)s pixels.</source>
        <translation>O lugar inteiro, %(width)s × %(height)s pixels.</translation>
    </message>
    <message>
        <source>The whole place in the fused image, with the detail framed</source>
        <translation>O lugar inteiro na imagem fusionada, com o detalhe emoldurado</translation>
    </message>
    <message>
        <source>The whole place, fused; one pixel here is the mean of %(step)s × %(step)s. The detail above is framed.</source>
        <translation>O lugar inteiro, fusionado; um pixel aqui é a média de %(step)s × %(step)s. O detalhe acima está emoldurado.</translation>
    </message>
    <message>
        <source>What the image is mixed from</source>
        <translation>De que mistura a imagem é formada</translation>
    </message>
    <message>
        <source>Each pixel is shown as a mixture of %(materials)s materials (%(why_materials)s). Unless they come from a library of yours they are spectra of pixels of your own image. A name such as “vegetation-like” says what the curve looks like, not what is there. The fused image itself is made of %(endmembers)s spectra (%(why_endmembers)s), because a material is not the same everywhere.</source>
        <translation>Cada pixel é mostrado como uma mistura de %(materials)s materiais (%(why_materials)s). Se não vêm de uma biblioteca sua, são espectros de pixels da sua própria imagem. Um nome como “semelhante a vegetação” diz com que a curva se parece, não o que há ali. A própria imagem fusionada é feita de %(endmembers)s espectros (%(why_endmembers)s), porque um material não é o mesmo em toda parte.</translation>
    </message>
    <message>
        <source>Map of the fraction of %(name)s: %(share)s of the place</source>
        <translation>Mapa da fração de “%(name)s”: %(share)s do lugar</translation>
    </message>
    <message>
        <source>%(share)s of the place</source>
        <translation>%(share)s do lugar</translation>
    </message>
    <message>
        <source>1: all of the pixel</source>
        <translation>1: todo o pixel</translation>
    </message>
    <message>
        <source>Maps: the fraction of each material in a pixel, from 0 to 1; in every pixel they sum to 1. Curves below a map are each stretched to their own range.</source>
        <translation>Mapas: a fração de cada material num pixel, de 0 a 1; em cada pixel elas somam 1. As curvas abaixo dos mapas estão esticadas, cada uma ao seu próprio intervalo.</translation>
    </message>
    <message>
        <source>Where it is likely to be wrong</source>
        <translation>Onde os erros são prováveis</translation>
    </message>
    <message>
        <source>In which bands</source>
        <translation>Em que bandas</translation>
    </message>
    <message>
        <source>The root mean square error of each band, from %(least)s to %(most)s</source>
        <translation>A raiz do erro quadrático médio de cada banda, de %(least)s a %(most)s</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image: a lower bound.</source>
        <translation>Raiz do erro quadrático médio de cada banda, nas unidades da imagem hiperespectral: um limite inferior.</translation>
    </message>
    <message>
        <source>Root mean square error of each band, in the units of the hyperspectral image.</source>
        <translation>Raiz do erro quadrático médio de cada banda, nas unidades da imagem hiperespectral.</translation>
    </message>
    <message>
        <source>In a pixel where the map holds 1, a band is off by less than %(to_68)s times this in 68 of 100 cases, by less than %(to_90)s times in 90.</source>
        <translation>Num pixel em que o mapa contém 1, uma banda desvia-se em menos de %(to_68)s vezes isto em 68 de 100 casos, e em menos de %(to_90)s vezes em 90.</translation>
    </message>
    <message>
        <source>In which places</source>
        <translation>Em que lugares</translation>
    </message>
    <message>
        <source>Map of how large the error is likely to be, 1 being its mean</source>
        <translation>Mapa do tamanho provável do erro; 1 é a sua média</translation>
    </message>
    <message>
        <source>%(value)s × the mean error, or more</source>
        <translation>%(value)s × o erro médio, ou mais</translation>
    </message>
    <message>
        <source>How large the error of a pixel is likely to be; 1 is the mean. It orders places better than chance (its rank correlation with errors on pixels that were held out is %(correlation)s) and tells of no single pixel.</source>
        <translation>O tamanho provável do erro de um pixel; 1 é a média. O mapa ordena os lugares melhor que o acaso (a sua correlação de postos com os erros em pixels reservados é %(correlation)s) e nada informa sobre um pixel isolado.</translation>
    </message>
    <message>
        <source>Where in the image it errs cannot be told from these images: only places where an image is missing, or the two show different things, stand out.</source>
        <translation>Onde a imagem erra não pode ser determinado com estas imagens: só se destacam os lugares em que falta uma imagem ou em que as duas mostram coisas diferentes.</translation>
    </message>
    <message>
        <source>Where the result and the images disagree</source>
        <translation>Onde o resultado e as imagens discordam</translation>
    </message>
    <message>
        <source>With the multispectral image</source>
        <translation>Com a imagem multiespectral</translation>
    </message>
    <message>
        <source>Map of the misfit with the multispectral image, typically %(share)s of the signal</source>
        <translation>Mapa da discordância com a imagem multiespectral, tipicamente %(share)s do sinal</translation>
    </message>
    <message>
        <source>With the hyperspectral image</source>
        <translation>Com a imagem hiperespectral</translation>
    </message>
    <message>
        <source>Map of the misfit with the hyperspectral image, typically %(share)s of the signal</source>
        <translation>Mapa da discordância com a imagem hiperespectral, tipicamente %(share)s do sinal</translation>
    </message>
    <message>
        <source>The fused image is seen through each sensor again and held against what that sensor really saw; the maps show the root mean square difference over the bands. Bright places, as clouds, shadows and what changed between the dates, are to be distrusted. Small values everywhere mean agreement with both images, not truth.</source>
        <translation>A imagem fusionada é vista de novo através de cada sensor e comparada com o que esse sensor realmente viu; os mapas mostram a raiz da diferença quadrática média sobre as bandas. Deve-se desconfiar dos lugares claros, como nuvens, sombras e o que mudou entre as datas. Valores pequenos em toda parte significam concordância com ambas as imagens, não verdade.</translation>
    </message>
    <message>
        <source>The preset &lt;i&gt;%(preset)s&lt;/i&gt; does not hold its result against the images again.</source>
        <translation>A predefinição &lt;i&gt;%(preset)s&lt;/i&gt; não volta a comparar o seu resultado com as imagens.</translation>
    </message>
    <message>
        <source>How the two sensors see</source>
        <translation>Como os dois sensores veem</translation>
    </message>
    <message>
        <source>What the network learned from: %(training)s.</source>
        <translation>Com que a rede aprendeu: %(training)s.</translation>
    </message>
    <message>
        <source>It also sees the hyperspectral image’s own spectrum at each pixel.</source>
        <translation>Ela também vê o próprio espectro da imagem hiperespectral em cada pixel.</translation>
    </message>
    <message>
        <source>One thing to look at first</source>
        <translation>Um ponto a verificar primeiro</translation>
    </message>
    <message>
        <source>%(count)s things to look at first</source>
        <translation>%(count)s pontos a verificar primeiro</translation>
    </message>
    <message>
        <source>badly</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>How much of the picture shows “%(name)s”</source>
        <translation>Quanto da figura mostra “%(name)s”</translation>
    </message>
    <message>
        <source>Typically %(typical)s in the units of the hyperspectral image, %(share)s of its signal.</source>
        <translation>Tipicamente %(typical)s nas unidades da imagem hiperespectral, %(share)s do seu sinal.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° nearer to the true ones.</source>
        <translation>&lt;b&gt;Um teste uma escala abaixo.&lt;/b&gt; Ambas as imagens foram tornadas %(ratio)s vezes mais grosseiras e fusionadas por este programa; aí a resposta certa é conhecida. Nesse teste, o ganho da fusão sobre a interpolação suave foi de &lt;b&gt;%(gain)s dB&lt;/b&gt;, e os seus espectros ficaram %(angle)s° mais próximos dos verdadeiros.</translation>
    </message>
    <message>
        <source>&lt;b&gt;A test one scale down.&lt;/b&gt; Both images were made %(ratio)s times coarser and fused by this program; there the right answer is known. In that test fusing gained &lt;b&gt;%(gain)s dB&lt;/b&gt; over smooth interpolation, and its spectra were %(angle)s° farther from the true ones.</source>
        <translation>&lt;b&gt;Um teste uma escala abaixo.&lt;/b&gt; Ambas as imagens foram tornadas %(ratio)s vezes mais grosseiras e fusionadas por este programa; aí a resposta certa é conhecida. Nesse teste, o ganho da fusão sobre a interpolação suave foi de &lt;b&gt;%(gain)s dB&lt;/b&gt;, e os seus espectros ficaram %(angle)s° mais distantes dos verdadeiros.</translation>
    </message>
    <message>
        <source>Colours from %(low)s to %(high)s</source>
        <translation>Cores de %(low)s a %(high)s</translation>
    </message>
    <message>
        <source>Endmember %(number)s</source>
        <translation>Endmember %(number)s</translation>
    </message>
    <message>
        <source>The spectra of %(count)s endmembers; the endmember table holds their values</source>
        <translation>Os espectros de %(count)s endmembers; a tabela dos endmembers contém os valores</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where one band of the hyperspectral image was left out or the sensor sees nothing.</source>
        <translation>As linhas são interrompidas, sobre fundo sombreado, onde uma banda da imagem hiperespectral foi deixada de fora ou o sensor nada vê.</translation>
    </message>
    <message>
        <source>Lines break, on a shaded ground, where %(count)s bands of the hyperspectral image were left out or the sensor sees nothing.</source>
        <translation>As linhas são interrompidas, sobre fundo sombreado, onde %(count)s bandas da imagem hiperespectral foram deixadas de fora ou o sensor nada vê.</translation>
    </message>
    <message>
        <source>Left out: %(listed)s.</source>
        <translation>Deixadas de fora: %(listed)s.</translation>
    </message>
    <message>
        <source>The file tells no wavelengths: bands are counted.</source>
        <translation>O arquivo não informa comprimentos de onda: as bandas são numeradas.</translation>
    </message>
    <message>
        <source>Point at a name to see its curve alone.</source>
        <translation>Aponte para um nome para ver só a sua curva.</translation>
    </message>
    <message>
        <source>Table of bands</source>
        <translation>Tabela das bandas</translation>
    </message>
    <message>
        <source>Centre, nm</source>
        <translation>Centro, nm</translation>
    </message>
    <message>
        <source>Width, nm</source>
        <translation>Largura, nm</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Left out as changed</source>
        <translation>Deixados de fora por mudança</translation>
    </message>
    <message>
        <source>Seen by the HSI</source>
        <translation>Visto pela HSI</translation>
    </message>
    <message>
        <source>Overlap with the nominal band</source>
        <translation>Sobreposição com a banda nominal</translation>
    </message>
    <message>
        <source>&lt;b&gt;Correlation&lt;/b&gt;: how well the band agrees with what it should see of the hyperspectral image; 1 is perfect, below %(least)s is warned of. &lt;b&gt;Gain and offset&lt;/b&gt; put its values into the units of the hyperspectral image. &lt;b&gt;Left out as changed&lt;/b&gt;: pixels with clouds or change, which nothing was learned from.</source>
        <translation>&lt;b&gt;Correlação&lt;/b&gt;: quão bem a banda concorda com o que deveria ver da imagem hiperespectral; 1 é perfeito, abaixo de %(least)s há um aviso. &lt;b&gt;Ganho e deslocamento&lt;/b&gt; põem os seus valores nas unidades da imagem hiperespectral. &lt;b&gt;Deixados de fora por mudança&lt;/b&gt;: pixels com nuvens ou mudanças, com os quais nada foi aprendido.</translation>
    </message>
    <message>
        <source>Matching the radiometry was switched off: the values of both images were taken to be in the same units.</source>
        <translation>O ajuste radiométrico foi desativado: supôs-se que os valores de ambas as imagens estão nas mesmas unidades.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Seen by the HSI&lt;/b&gt;: the share of what the band sees where the hyperspectral image has bands.</source>
        <translation>&lt;b&gt;Visto pela HSI&lt;/b&gt;: a proporção do que a banda vê que está onde a imagem hiperespectral tem bandas.</translation>
    </message>
    <message>
        <source>What each band of the multispectral image sees of the spectrum</source>
        <translation>O que cada banda da imagem multiespectral vê do espectro</translation>
    </message>
    <message>
        <source>Relative response of the bands over wavelength; the table of bands has their centres and widths</source>
        <translation>Resposta relativa das bandas ao longo do comprimento de onda; a tabela das bandas contém os seus centros e larguras</translation>
    </message>
    <message>
        <source>Solid: the response used, as the bands of the hyperspectral image sample it (%(reason)s).</source>
        <translation>Linha contínua: a resposta usada, como as bandas da imagem hiperespectral a amostram (%(reason)s).</translation>
    </message>
    <message>
        <source>Dashed: the nearest bands in the catalogue of sensors, %(origin)s; a likeness, and no proof of what the sensor is.</source>
        <translation>Linha tracejada: as bandas mais próximas no catálogo de sensores, %(origin)s; uma semelhança, e não uma prova de qual é o sensor.</translation>
    </message>
    <message>
        <source>Dashed: the nominal one, %(origin)s.</source>
        <translation>Linha tracejada: a resposta nominal, %(origin)s.</translation>
    </message>
    <message>
        <source>No nominal response is known to compare it with.</source>
        <translation>Não se conhece uma resposta nominal com que compará-la.</translation>
    </message>
    <message>
        <source>How blurred the hyperspectral image is</source>
        <translation>Quão desfocada está a imagem hiperespectral</translation>
    </message>
    <message>
        <source>Profile of the blur across a pixel: its width at half maximum is %(used)s pixels of the hyperspectral image, that of the nominal one %(nominal)s</source>
        <translation>Perfil do desfoque através de um pixel: a sua largura à meia altura é de %(used)s pixels da imagem hiperespectral, a do desfoque nominal é de %(nominal)s</translation>
    </message>
    <message>
        <source>across</source>
        <translation>na horizontal</translation>
    </message>
    <message>
        <source>down, along columns</source>
        <translation>na vertical, ao longo das colunas</translation>
    </message>
    <message>
        <source>nominal: optics as wide as a pixel</source>
        <translation>nominal: óptica com a largura de um pixel</translation>
    </message>
    <message>
        <source>The blur used, seen from above, over 5 by 5 pixels of the hyperspectral image</source>
        <translation>O desfoque usado, visto de cima, sobre 5 por 5 pixels da imagem hiperespectral</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>The nominal blur, seen from above, in the same colours</source>
        <translation>O desfoque nominal, visto de cima, nas mesmas cores</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>How much of one hyperspectral pixel’s value comes from how far away. The pixel itself is shaded; what lies outside it comes from its neighbours. From above: 5 × 5 pixels.</source>
        <translation>Quanto do valor de um pixel hiperespectral vem de que distância. O próprio pixel está sombreado; o que fica fora dele vem dos seus vizinhos. Visto de cima: 5 × 5 pixels.</translation>
    </message>
    <message>
        <source>How the two images lie over one another</source>
        <translation>Como as duas imagens se sobrepõem</translation>
    </message>
    <message>
        <source>Looking for a shift was switched off: the georeferencing of both images was believed.</source>
        <translation>A procura de um deslocamento foi desativada: confiou-se no georreferenciamento de ambas as imagens.</translation>
    </message>
    <message>
        <source>The shift as an arrow in a square of one pixel of the hyperspectral image</source>
        <translation>O deslocamento como seta num quadrado de um pixel da imagem hiperespectral</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s up</source>
        <translation>%(across)s pixels à esquerda, %(down)s acima</translation>
    </message>
    <message>
        <source>%(across)s pixels left, %(down)s down</source>
        <translation>%(across)s pixels à esquerda, %(down)s abaixo</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s up</source>
        <translation>%(across)s pixels à direita, %(down)s acima</translation>
    </message>
    <message>
        <source>%(across)s pixels right, %(down)s down</source>
        <translation>%(across)s pixels à direita, %(down)s abaixo</translation>
    </message>
    <message>
        <source>%(across)s %(unit)s and %(down)s %(unit)s on the ground</source>
        <translation>%(across)s %(unit)s e %(down)s %(unit)s no terreno</translation>
    </message>
    <message>
        <source>They lie right (%(reason)s).</source>
        <translation>Estão bem alinhadas (%(reason)s).</translation>
    </message>
    <message>
        <source>Removed (%(reason)s).</source>
        <translation>Removido (%(reason)s).</translation>
    </message>
    <message>
        <source>Not removed (%(reason)s).</source>
        <translation>Não removido (%(reason)s).</translation>
    </message>
    <message>
        <source>By how much the content of the multispectral image lies off where the hyperspectral image has it, in pixels of the latter; the square is one such pixel.</source>
        <translation>Quanto o conteúdo da imagem multiespectral está deslocado de onde a imagem hiperespectral o tem, em pixels desta; o quadrado é um desses pixels.</translation>
    </message>
    <message>
        <source>Fused raster</source>
        <translation>Raster fusionado</translation>
    </message>
    <message>
        <source>The images that were read</source>
        <translation>As imagens lidas</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Tamanho do pixel</translation>
    </message>
    <message>
        <source>Reference system</source>
        <translation>Sistema de referência</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>This run, and how to repeat it</source>
        <translation>Esta execução, e como repeti-la</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Record of the run</source>
        <translation>Registro da execução</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>%(finished)s, after %(seconds)s seconds</source>
        <translation>%(finished)s, após %(seconds)s segundos</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculado em</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Again, from a terminal</source>
        <translation>De novo, num terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With the Python of the engine, which &lt;i&gt;Engine status&lt;/i&gt; in QGIS names. In QGIS itself: &lt;i&gt;Processing ▸ History&lt;/i&gt;, then double-click the run.</source>
        <translation>Com o Python do motor, que é informado por &lt;i&gt;Estado do motor&lt;/i&gt; no QGIS. No próprio QGIS: &lt;i&gt;Processamento ▸ Histórico&lt;/i&gt;, depois clique duas vezes na execução.</translation>
    </message>
    <message>
        <source>Log (one line)</source>
        <translation>Log (uma linha)</translation>
    </message>
    <message>
        <source>Log (%(count)s lines)</source>
        <translation>Log (%(count)s linhas)</translation>
    </message>
    <message>
        <source>What %(image)s sees of the spectrum</source>
        <translation>O que %(image)s vê do espectro</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;one band&lt;/strong&gt;, estimated by how it agrees with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Resposta espectral de &lt;strong&gt;uma banda&lt;/strong&gt;, estimada pela concordância dela com %(image)s, com o desfoque dessa imagem e o deslocamento entre as duas.</translation>
    </message>
    <message>
        <source>Spectral response of &lt;strong&gt;%(count)s bands&lt;/strong&gt;, estimated by how they agree with %(image)s, with the blur of that image and the shift between both.</source>
        <translation>Resposta espectral de &lt;strong&gt;%(count)s bandas&lt;/strong&gt;, estimada pela concordância delas com %(image)s, com o desfoque dessa imagem e o deslocamento entre as duas.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Qual é o grau de certeza?</translation>
    </message>
    <message>
        <source>The bands agree well</source>
        <translation>As bandas concordam bem</translation>
    </message>
    <message>
        <source>The bands agree fairly</source>
        <translation>As bandas concordam razoavelmente</translation>
    </message>
    <message>
        <source>Not all bands agree</source>
        <translation>Nem todas as bandas concordam</translation>
    </message>
    <message>
        <source>correlation of the band that agrees least, %(band)s</source>
        <translation>correlação da banda que menos concorda, %(band)s</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it means.&lt;/b&gt; Seen through the estimated response, the hyperspectral image correlates with each band of the multispectral one at least so well; 1 is perfect.</source>
        <translation>&lt;b&gt;O que significa.&lt;/b&gt; Vista através da resposta estimada, a imagem hiperespectral correlaciona-se com cada banda da multiespectral pelo menos tão bem assim; 1 é perfeito.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What it does not mean.&lt;/b&gt; A pair of images tells a response only as far as the materials in it differ: curves of another shape may explain it as well. Centres are told better than widths, and widths better than shapes. Where the maker publishes the response, use that.</source>
        <translation>&lt;b&gt;O que não significa.&lt;/b&gt; Um par de imagens só informa uma resposta na medida em que os materiais nele diferem: curvas de outra forma podem explicá-lo igualmente bem. Os centros são determinados melhor que as larguras, e as larguras melhor que as formas. Se o fabricante publica a resposta, use essa.</translation>
    </message>
    <message>
        <source>The bands</source>
        <translation>As bandas</translation>
    </message>
</context>
</TS>
