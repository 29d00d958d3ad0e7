import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import GalleryPage from './GalleryPage.svelte';

const target = document.querySelector('#app');
if (target) mount(GalleryPage, { target });
